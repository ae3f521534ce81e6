/* Annotations that are read, over those of a WDK, whose own leave nothing in the syntax tree. Included behind
   its sal.h and the headers that define more of them, again each time; sal.h is the same for our own headers. */
#undef DRVLINT_NOTE
#define DRVLINT_NOTE(text) __attribute__((annotate(text)))

#undef _In_
#define _In_ DRVLINT_NOTE("_In_")
#undef _In_opt_
#define _In_opt_ DRVLINT_NOTE("_In_opt_")
#undef _In_z_
#define _In_z_ DRVLINT_NOTE("_In_z_")
#undef _In_opt_z_
#define _In_opt_z_ DRVLINT_NOTE("_In_opt_z_")
#undef _Inout_
#define _Inout_ DRVLINT_NOTE("_Inout_")
#undef _Inout_opt_
#define _Inout_opt_ DRVLINT_NOTE("_Inout_opt_")
#undef _Inout_z_
#define _Inout_z_ DRVLINT_NOTE("_Inout_z_")
#undef _Inout_opt_z_
#define _Inout_opt_z_ DRVLINT_NOTE("_Inout_opt_z_")
#undef _Out_
#define _Out_ DRVLINT_NOTE("_Out_")
#undef _Out_opt_
#define _Out_opt_ DRVLINT_NOTE("_Out_opt_")
#undef _Outptr_
#define _Outptr_ DRVLINT_NOTE("_Outptr_")
#undef _Outptr_opt_
#define _Outptr_opt_ DRVLINT_NOTE("_Outptr_opt_")
#undef _Outptr_result_maybenull_
#define _Outptr_result_maybenull_ DRVLINT_NOTE("_Outptr_result_maybenull_")
#undef _Outptr_opt_result_maybenull_
#define _Outptr_opt_result_maybenull_ DRVLINT_NOTE("_Outptr_opt_result_maybenull_")
#undef _Outptr_result_nullonfailure_
#define _Outptr_result_nullonfailure_ DRVLINT_NOTE("_Outptr_result_nullonfailure_")
#undef _Outptr_opt_result_nullonfailure_
#define _Outptr_opt_result_nullonfailure_ DRVLINT_NOTE("_Outptr_opt_result_nullonfailure_")
#undef _Outptr_result_z_
#define _Outptr_result_z_ DRVLINT_NOTE("_Outptr_result_z_")
#undef _Outptr_opt_result_z_
#define _Outptr_opt_result_z_ DRVLINT_NOTE("_Outptr_opt_result_z_")
#undef _Outptr_result_maybenull_z_
#define _Outptr_result_maybenull_z_ DRVLINT_NOTE("_Outptr_result_maybenull_z_")
#undef _Outptr_opt_result_maybenull_z_
#define _Outptr_opt_result_maybenull_z_ DRVLINT_NOTE("_Outptr_opt_result_maybenull_z_")
#undef _COM_Outptr_
#define _COM_Outptr_ DRVLINT_NOTE("_COM_Outptr_")
#undef _COM_Outptr_opt_
#define _COM_Outptr_opt_ DRVLINT_NOTE("_COM_Outptr_opt_")
#undef _COM_Outptr_result_maybenull_
#define _COM_Outptr_result_maybenull_ DRVLINT_NOTE("_COM_Outptr_result_maybenull_")
#undef _Flt_CompletionContext_Outptr_
#define _Flt_CompletionContext_Outptr_ DRVLINT_NOTE("_Flt_CompletionContext_Outptr_")
#undef _Flt_ConnectionCookie_Outptr_
#define _Flt_ConnectionCookie_Outptr_ DRVLINT_NOTE("_Flt_ConnectionCookie_Outptr_")
#undef _Result_nullonfailure_
#define _Result_nullonfailure_ DRVLINT_NOTE("_Result_nullonfailure_")
#undef _Result_zeroonfailure_
#define _Result_zeroonfailure_ DRVLINT_NOTE("_Result_zeroonfailure_")
#undef _Ret_maybenull_
#define _Ret_maybenull_ DRVLINT_NOTE("_Ret_maybenull_")
#undef _Ret_notnull_
#define _Ret_notnull_ DRVLINT_NOTE("_Ret_notnull_")
#undef _Ret_null_
#define _Ret_null_ DRVLINT_NOTE("_Ret_null_")
#undef _Post_notnull_
#define _Post_notnull_ DRVLINT_NOTE("_Post_notnull_")
#undef _Post_maybenull_
#define _Post_maybenull_ DRVLINT_NOTE("_Post_maybenull_")
#undef _Post_null_
#define _Post_null_ DRVLINT_NOTE("_Post_null_")
#undef _Post_invalid_
#define _Post_invalid_ DRVLINT_NOTE("_Post_invalid_")
#undef _Post_ptr_invalid_
#define _Post_ptr_invalid_ DRVLINT_NOTE("_Post_ptr_invalid_")
#undef _Post_valid_
#define _Post_valid_ DRVLINT_NOTE("_Post_valid_")
#undef _Frees_ptr_
#define _Frees_ptr_ DRVLINT_NOTE("_Frees_ptr_")
#undef _Frees_ptr_opt_
#define _Frees_ptr_opt_ DRVLINT_NOTE("_Frees_ptr_opt_")
#undef _Must_inspect_result_
#define _Must_inspect_result_ DRVLINT_NOTE("_Must_inspect_result_")
#undef _Check_return_
#define _Check_return_ DRVLINT_NOTE("_Check_return_")
#undef _Use_decl_annotations_
#define _Use_decl_annotations_ DRVLINT_NOTE("_Use_decl_annotations_")
#undef _Maybe_raises_SEH_exception_
#define _Maybe_raises_SEH_exception_ DRVLINT_NOTE("_Maybe_raises_SEH_exception_")
#undef __drv_aliasesMem
#define __drv_aliasesMem DRVLINT_NOTE("__drv_aliasesMem")
#undef _In_reads_
#define _In_reads_(...) DRVLINT_NOTE("_In_reads_(" #__VA_ARGS__ ")")
#undef _In_reads_opt_
#define _In_reads_opt_(...) DRVLINT_NOTE("_In_reads_opt_(" #__VA_ARGS__ ")")
#undef _In_reads_bytes_
#define _In_reads_bytes_(...) DRVLINT_NOTE("_In_reads_bytes_(" #__VA_ARGS__ ")")
#undef _In_reads_bytes_opt_
#define _In_reads_bytes_opt_(...) DRVLINT_NOTE("_In_reads_bytes_opt_(" #__VA_ARGS__ ")")
#undef _In_reads_z_
#define _In_reads_z_(...) DRVLINT_NOTE("_In_reads_z_(" #__VA_ARGS__ ")")
#undef _In_reads_opt_z_
#define _In_reads_opt_z_(...) DRVLINT_NOTE("_In_reads_opt_z_(" #__VA_ARGS__ ")")
#undef _In_reads_or_z_
#define _In_reads_or_z_(...) DRVLINT_NOTE("_In_reads_or_z_(" #__VA_ARGS__ ")")
#undef _In_reads_or_z_opt_
#define _In_reads_or_z_opt_(...) DRVLINT_NOTE("_In_reads_or_z_opt_(" #__VA_ARGS__ ")")
#undef _In_reads_to_ptr_
#define _In_reads_to_ptr_(...) DRVLINT_NOTE("_In_reads_to_ptr_(" #__VA_ARGS__ ")")
#undef _In_range_
#define _In_range_(...) DRVLINT_NOTE("_In_range_(" #__VA_ARGS__ ")")
#undef _Inout_updates_
#define _Inout_updates_(...) DRVLINT_NOTE("_Inout_updates_(" #__VA_ARGS__ ")")
#undef _Inout_updates_opt_
#define _Inout_updates_opt_(...) DRVLINT_NOTE("_Inout_updates_opt_(" #__VA_ARGS__ ")")
#undef _Inout_updates_z_
#define _Inout_updates_z_(...) DRVLINT_NOTE("_Inout_updates_z_(" #__VA_ARGS__ ")")
#undef _Inout_updates_opt_z_
#define _Inout_updates_opt_z_(...) DRVLINT_NOTE("_Inout_updates_opt_z_(" #__VA_ARGS__ ")")
#undef _Inout_updates_bytes_
#define _Inout_updates_bytes_(...) DRVLINT_NOTE("_Inout_updates_bytes_(" #__VA_ARGS__ ")")
#undef _Inout_updates_bytes_opt_
#define _Inout_updates_bytes_opt_(...) DRVLINT_NOTE("_Inout_updates_bytes_opt_(" #__VA_ARGS__ ")")
#undef _Inout_updates_to_
#define _Inout_updates_to_(...) DRVLINT_NOTE("_Inout_updates_to_(" #__VA_ARGS__ ")")
#undef _Inout_updates_to_opt_
#define _Inout_updates_to_opt_(...) DRVLINT_NOTE("_Inout_updates_to_opt_(" #__VA_ARGS__ ")")
#undef _Inout_updates_bytes_to_
#define _Inout_updates_bytes_to_(...) DRVLINT_NOTE("_Inout_updates_bytes_to_(" #__VA_ARGS__ ")")
#undef _Inout_updates_bytes_to_opt_
#define _Inout_updates_bytes_to_opt_(...) DRVLINT_NOTE("_Inout_updates_bytes_to_opt_(" #__VA_ARGS__ ")")
#undef _Inout_updates_all_
#define _Inout_updates_all_(...) DRVLINT_NOTE("_Inout_updates_all_(" #__VA_ARGS__ ")")
#undef _Inout_updates_all_opt_
#define _Inout_updates_all_opt_(...) DRVLINT_NOTE("_Inout_updates_all_opt_(" #__VA_ARGS__ ")")
#undef _Inout_updates_bytes_all_
#define _Inout_updates_bytes_all_(...) DRVLINT_NOTE("_Inout_updates_bytes_all_(" #__VA_ARGS__ ")")
#undef _Inout_updates_bytes_all_opt_
#define _Inout_updates_bytes_all_opt_(...) DRVLINT_NOTE("_Inout_updates_bytes_all_opt_(" #__VA_ARGS__ ")")
#undef _Out_writes_
#define _Out_writes_(...) DRVLINT_NOTE("_Out_writes_(" #__VA_ARGS__ ")")
#undef _Out_writes_opt_
#define _Out_writes_opt_(...) DRVLINT_NOTE("_Out_writes_opt_(" #__VA_ARGS__ ")")
#undef _Out_writes_z_
#define _Out_writes_z_(...) DRVLINT_NOTE("_Out_writes_z_(" #__VA_ARGS__ ")")
#undef _Out_writes_opt_z_
#define _Out_writes_opt_z_(...) DRVLINT_NOTE("_Out_writes_opt_z_(" #__VA_ARGS__ ")")
#undef _Out_writes_bytes_
#define _Out_writes_bytes_(...) DRVLINT_NOTE("_Out_writes_bytes_(" #__VA_ARGS__ ")")
#undef _Out_writes_bytes_opt_
#define _Out_writes_bytes_opt_(...) DRVLINT_NOTE("_Out_writes_bytes_opt_(" #__VA_ARGS__ ")")
#undef _Out_writes_to_
#define _Out_writes_to_(...) DRVLINT_NOTE("_Out_writes_to_(" #__VA_ARGS__ ")")
#undef _Out_writes_to_opt_
#define _Out_writes_to_opt_(...) DRVLINT_NOTE("_Out_writes_to_opt_(" #__VA_ARGS__ ")")
#undef _Out_writes_bytes_to_
#define _Out_writes_bytes_to_(...) DRVLINT_NOTE("_Out_writes_bytes_to_(" #__VA_ARGS__ ")")
#undef _Out_writes_bytes_to_opt_
#define _Out_writes_bytes_to_opt_(...) DRVLINT_NOTE("_Out_writes_bytes_to_opt_(" #__VA_ARGS__ ")")
#undef _Out_writes_all_
#define _Out_writes_all_(...) DRVLINT_NOTE("_Out_writes_all_(" #__VA_ARGS__ ")")
#undef _Out_writes_all_opt_
#define _Out_writes_all_opt_(...) DRVLINT_NOTE("_Out_writes_all_opt_(" #__VA_ARGS__ ")")
#undef _Out_writes_bytes_all_
#define _Out_writes_bytes_all_(...) DRVLINT_NOTE("_Out_writes_bytes_all_(" #__VA_ARGS__ ")")
#undef _Out_writes_bytes_all_opt_
#define _Out_writes_bytes_all_opt_(...) DRVLINT_NOTE("_Out_writes_bytes_all_opt_(" #__VA_ARGS__ ")")
#undef _Out_writes_to_ptr_
#define _Out_writes_to_ptr_(...) DRVLINT_NOTE("_Out_writes_to_ptr_(" #__VA_ARGS__ ")")
#undef _Out_range_
#define _Out_range_(...) DRVLINT_NOTE("_Out_range_(" #__VA_ARGS__ ")")
#undef _Outptr_result_buffer_
#define _Outptr_result_buffer_(...) DRVLINT_NOTE("_Outptr_result_buffer_(" #__VA_ARGS__ ")")
#undef _Outptr_opt_result_buffer_
#define _Outptr_opt_result_buffer_(...) DRVLINT_NOTE("_Outptr_opt_result_buffer_(" #__VA_ARGS__ ")")
#undef _Outptr_result_buffer_maybenull_
#define _Outptr_result_buffer_maybenull_(...) DRVLINT_NOTE("_Outptr_result_buffer_maybenull_(" #__VA_ARGS__ ")")
#undef _Outptr_opt_result_buffer_maybenull_
#define _Outptr_opt_result_buffer_maybenull_(...) DRVLINT_NOTE("_Outptr_opt_result_buffer_maybenull_(" #__VA_ARGS__ ")")
#undef _Outptr_result_buffer_to_
#define _Outptr_result_buffer_to_(...) DRVLINT_NOTE("_Outptr_result_buffer_to_(" #__VA_ARGS__ ")")
#undef _Outptr_opt_result_buffer_to_
#define _Outptr_opt_result_buffer_to_(...) DRVLINT_NOTE("_Outptr_opt_result_buffer_to_(" #__VA_ARGS__ ")")
#undef _Outptr_result_bytebuffer_
#define _Outptr_result_bytebuffer_(...) DRVLINT_NOTE("_Outptr_result_bytebuffer_(" #__VA_ARGS__ ")")
#undef _Outptr_opt_result_bytebuffer_
#define _Outptr_opt_result_bytebuffer_(...) DRVLINT_NOTE("_Outptr_opt_result_bytebuffer_(" #__VA_ARGS__ ")")
#undef _Outptr_result_bytebuffer_maybenull_
#define _Outptr_result_bytebuffer_maybenull_(...) DRVLINT_NOTE("_Outptr_result_bytebuffer_maybenull_(" #__VA_ARGS__ ")")
#undef _Outptr_opt_result_bytebuffer_maybenull_
#define _Outptr_opt_result_bytebuffer_maybenull_(...) DRVLINT_NOTE("_Outptr_opt_result_bytebuffer_maybenull_(" #__VA_ARGS__ ")")
#undef _Outptr_result_bytebuffer_to_
#define _Outptr_result_bytebuffer_to_(...) DRVLINT_NOTE("_Outptr_result_bytebuffer_to_(" #__VA_ARGS__ ")")
#undef _Outptr_opt_result_bytebuffer_to_
#define _Outptr_opt_result_bytebuffer_to_(...) DRVLINT_NOTE("_Outptr_opt_result_bytebuffer_to_(" #__VA_ARGS__ ")")
#undef _When_
#define _When_(...) DRVLINT_NOTE("_When_(" #__VA_ARGS__ ")")
#undef _At_
#define _At_(...) DRVLINT_NOTE("_At_(" #__VA_ARGS__ ")")
#undef _Success_
#define _Success_(...) DRVLINT_NOTE("_Success_(" #__VA_ARGS__ ")")
#undef _On_failure_
#define _On_failure_(...) DRVLINT_NOTE("_On_failure_(" #__VA_ARGS__ ")")
#undef _Function_class_
#define _Function_class_(...) DRVLINT_NOTE("_Function_class_(" #__VA_ARGS__ ")")
#undef _Acquires_lock_
#define _Acquires_lock_(...) DRVLINT_NOTE("_Acquires_lock_(" #__VA_ARGS__ ")")
#undef _Acquires_exclusive_lock_
#define _Acquires_exclusive_lock_(...) DRVLINT_NOTE("_Acquires_exclusive_lock_(" #__VA_ARGS__ ")")
#undef _Acquires_shared_lock_
#define _Acquires_shared_lock_(...) DRVLINT_NOTE("_Acquires_shared_lock_(" #__VA_ARGS__ ")")
#undef _Acquires_nonreentrant_lock_
#define _Acquires_nonreentrant_lock_(...) DRVLINT_NOTE("_Acquires_nonreentrant_lock_(" #__VA_ARGS__ ")")
#undef _Acquires_spin_lock_
#define _Acquires_spin_lock_(...) DRVLINT_NOTE("_Acquires_spin_lock_(" #__VA_ARGS__ ")")
#undef _Releases_lock_
#define _Releases_lock_(...) DRVLINT_NOTE("_Releases_lock_(" #__VA_ARGS__ ")")
#undef _Releases_exclusive_lock_
#define _Releases_exclusive_lock_(...) DRVLINT_NOTE("_Releases_exclusive_lock_(" #__VA_ARGS__ ")")
#undef _Releases_shared_lock_
#define _Releases_shared_lock_(...) DRVLINT_NOTE("_Releases_shared_lock_(" #__VA_ARGS__ ")")
#undef _Releases_nonreentrant_lock_
#define _Releases_nonreentrant_lock_(...) DRVLINT_NOTE("_Releases_nonreentrant_lock_(" #__VA_ARGS__ ")")
#undef _Releases_spin_lock_
#define _Releases_spin_lock_(...) DRVLINT_NOTE("_Releases_spin_lock_(" #__VA_ARGS__ ")")
#undef _Requires_lock_held_
#define _Requires_lock_held_(...) DRVLINT_NOTE("_Requires_lock_held_(" #__VA_ARGS__ ")")
#undef _Requires_exclusive_lock_held_
#define _Requires_exclusive_lock_held_(...) DRVLINT_NOTE("_Requires_exclusive_lock_held_(" #__VA_ARGS__ ")")
#undef _Requires_shared_lock_held_
#define _Requires_shared_lock_held_(...) DRVLINT_NOTE("_Requires_shared_lock_held_(" #__VA_ARGS__ ")")
#undef _Requires_lock_not_held_
#define _Requires_lock_not_held_(...) DRVLINT_NOTE("_Requires_lock_not_held_(" #__VA_ARGS__ ")")
#undef _Kernel_acquires_resource_
#define _Kernel_acquires_resource_(...) DRVLINT_NOTE("_Kernel_acquires_resource_(" #__VA_ARGS__ ")")
#undef _Kernel_releases_resource_
#define _Kernel_releases_resource_(...) DRVLINT_NOTE("_Kernel_releases_resource_(" #__VA_ARGS__ ")")
#undef _Kernel_requires_resource_held_
#define _Kernel_requires_resource_held_(...) DRVLINT_NOTE("_Kernel_requires_resource_held_(" #__VA_ARGS__ ")")
#undef _Kernel_requires_resource_not_held_
#define _Kernel_requires_resource_not_held_(...) DRVLINT_NOTE("_Kernel_requires_resource_not_held_(" #__VA_ARGS__ ")")
#undef __drv_allocatesMem
#define __drv_allocatesMem(...) DRVLINT_NOTE("__drv_allocatesMem(" #__VA_ARGS__ ")")
#undef __drv_freesMem
#define __drv_freesMem(...) DRVLINT_NOTE("__drv_freesMem(" #__VA_ARGS__ ")")

/* what the driver promises */
#undef _Analysis_assume_
#define _Analysis_assume_(...) __assume(__VA_ARGS__)
#undef __analysis_assume
#define __analysis_assume(...) __assume(__VA_ARGS__)

/* the generation before */
#undef __in
#define __in DRVLINT_NOTE("__in")
#undef __in_opt
#define __in_opt DRVLINT_NOTE("__in_opt")
#undef __inout
#define __inout DRVLINT_NOTE("__inout")
#undef __inout_opt
#define __inout_opt DRVLINT_NOTE("__inout_opt")
#undef __out
#define __out DRVLINT_NOTE("__out")
#undef __out_opt
#define __out_opt DRVLINT_NOTE("__out_opt")
#undef __deref_out
#define __deref_out DRVLINT_NOTE("__deref_out")
#undef __deref_out_opt
#define __deref_out_opt DRVLINT_NOTE("__deref_out_opt")
#undef __deref_opt_out
#define __deref_opt_out DRVLINT_NOTE("__deref_opt_out")
#undef __deref_opt_out_opt
#define __deref_opt_out_opt DRVLINT_NOTE("__deref_opt_out_opt")
#undef __deref_inout
#define __deref_inout DRVLINT_NOTE("__deref_inout")
#undef __deref_inout_opt
#define __deref_inout_opt DRVLINT_NOTE("__deref_inout_opt")
#undef __checkReturn
#define __checkReturn DRVLINT_NOTE("__checkReturn")
#undef __in_ecount
#define __in_ecount(...) DRVLINT_NOTE("__in_ecount(" #__VA_ARGS__ ")")
#undef __in_ecount_opt
#define __in_ecount_opt(...) DRVLINT_NOTE("__in_ecount_opt(" #__VA_ARGS__ ")")
#undef __in_bcount
#define __in_bcount(...) DRVLINT_NOTE("__in_bcount(" #__VA_ARGS__ ")")
#undef __in_bcount_opt
#define __in_bcount_opt(...) DRVLINT_NOTE("__in_bcount_opt(" #__VA_ARGS__ ")")
#undef __inout_ecount
#define __inout_ecount(...) DRVLINT_NOTE("__inout_ecount(" #__VA_ARGS__ ")")
#undef __inout_ecount_opt
#define __inout_ecount_opt(...) DRVLINT_NOTE("__inout_ecount_opt(" #__VA_ARGS__ ")")
#undef __inout_bcount
#define __inout_bcount(...) DRVLINT_NOTE("__inout_bcount(" #__VA_ARGS__ ")")
#undef __inout_bcount_opt
#define __inout_bcount_opt(...) DRVLINT_NOTE("__inout_bcount_opt(" #__VA_ARGS__ ")")
#undef __out_ecount
#define __out_ecount(...) DRVLINT_NOTE("__out_ecount(" #__VA_ARGS__ ")")
#undef __out_ecount_opt
#define __out_ecount_opt(...) DRVLINT_NOTE("__out_ecount_opt(" #__VA_ARGS__ ")")
#undef __out_bcount
#define __out_bcount(...) DRVLINT_NOTE("__out_bcount(" #__VA_ARGS__ ")")
#undef __out_bcount_opt
#define __out_bcount_opt(...) DRVLINT_NOTE("__out_bcount_opt(" #__VA_ARGS__ ")")
#undef __out_ecount_part
#define __out_ecount_part(...) DRVLINT_NOTE("__out_ecount_part(" #__VA_ARGS__ ")")
#undef __out_ecount_part_opt
#define __out_ecount_part_opt(...) DRVLINT_NOTE("__out_ecount_part_opt(" #__VA_ARGS__ ")")
#undef __out_bcount_part
#define __out_bcount_part(...) DRVLINT_NOTE("__out_bcount_part(" #__VA_ARGS__ ")")
#undef __out_bcount_part_opt
#define __out_bcount_part_opt(...) DRVLINT_NOTE("__out_bcount_part_opt(" #__VA_ARGS__ ")")
#undef __out_ecount_full
#define __out_ecount_full(...) DRVLINT_NOTE("__out_ecount_full(" #__VA_ARGS__ ")")
#undef __out_bcount_full
#define __out_bcount_full(...) DRVLINT_NOTE("__out_bcount_full(" #__VA_ARGS__ ")")
#undef __deref_out_ecount
#define __deref_out_ecount(...) DRVLINT_NOTE("__deref_out_ecount(" #__VA_ARGS__ ")")
#undef __deref_out_bcount
#define __deref_out_bcount(...) DRVLINT_NOTE("__deref_out_bcount(" #__VA_ARGS__ ")")
#undef __deref_out_ecount_opt
#define __deref_out_ecount_opt(...) DRVLINT_NOTE("__deref_out_ecount_opt(" #__VA_ARGS__ ")")
#undef __deref_out_bcount_opt
#define __deref_out_bcount_opt(...) DRVLINT_NOTE("__deref_out_bcount_opt(" #__VA_ARGS__ ")")
#undef __drv_when
#define __drv_when(...) DRVLINT_NOTE("__drv_when(" #__VA_ARGS__ ")")
#undef __drv_functionClass
#define __drv_functionClass(...) DRVLINT_NOTE("__drv_functionClass(" #__VA_ARGS__ ")")
