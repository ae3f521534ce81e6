#!/usr/bin/env python3
"""Writes sal.h: the source annotation language as annotate attributes.

The names follow a grammar, so they are spelled out here by that grammar instead of by hand.
Run from any directory:  python3 make_sal.py > sal.h
"""

# Parameter annotations: direction, then what the pointer reaches, then whether it may be null.
WORDS = {
    "In": ["reads", "reads_bytes", "reads_z", "reads_or_z", "range"],
    "Out": ["writes", "writes_bytes", "writes_z", "writes_to", "writes_bytes_to", "writes_all",
            "writes_bytes_all", "range"],
    "Inout": ["updates", "updates_bytes", "updates_z", "updates_to", "updates_bytes_to",
              "updates_all", "updates_bytes_all"],
}
# The first spelling of that grammar, in which the size came last and `opt` first.
OLD = {
    "In": ["count", "bytecount"],
    "Out": ["cap", "bytecap"],
    "Inout": ["count", "bytecount", "cap", "bytecap"],
}
plain, args = [], []

for d in ("In", "Out", "Inout"):
    plain += [f"_{d}_", f"_{d}_opt_", f"_{d}_z_", f"_{d}_opt_z_"]
    for w in WORDS[d]:
        args += [f"_{d}_{w}_"] + ([] if w == "range" else [f"_{d}_{w}_opt_"])
    for w in OLD[d]:
        for kind in ("", "_c", "_x"):
            args += [f"_{d}_{w}{kind}_", f"_{d}_opt_{w}{kind}_", f"_{d}_z_{w}{kind}_"]
args += ["_In_reads_to_ptr_", "_In_reads_to_ptr_z_", "_Out_writes_to_ptr_", "_Out_writes_opt_z_",
         "_In_function_class_"]
for lead in ("_COM_Outptr_", "_COM_Outptr_opt_"):
    plain += [lead, lead + "result_maybenull_"]
for lead in ("_Outptr_", "_Outptr_opt_"):
    plain += [lead] + [lead + t for t in ("result_maybenull_", "result_z_", "result_nullonfailure_",
              "result_maybenull_z_")]
    args += [lead + t for t in ("result_buffer_", "result_bytebuffer_", "result_buffer_maybenull_",
             "result_bytebuffer_maybenull_", "result_buffer_to_", "result_bytebuffer_to_",
             "result_buffer_to_maybenull_", "result_bytebuffer_to_maybenull_",
             "result_buffer_all_", "result_bytebuffer_all_", "result_buffer_all_maybenull_",
             "result_bytebuffer_all_maybenull_")]
plain += ["_Outref_", "_Outref_result_maybenull_", "_Outref_result_nullonfailure_",
          "_Result_nullonfailure_", "_Result_zeroonfailure_"]
args += ["_Outref_result_buffer_", "_Outref_result_bytebuffer_"]

# Results, pre- and postconditions, fields.
plain += """_Interlocked_ _Requires_no_locks_held_ __bound __drv_dispatchType_other
__drv_notPointer __drv_typeBitset __drv_typeCond __drv_typeConst __drv_typeExpr
__override _Ret_ _Ret_z_ _Ret_notnull_ _Ret_maybenull_ _Ret_null_ _Ret_valid_
_Ret_maybenull_z_ _Must_inspect_result_ _Check_return_ _Post_ _Pre_ _Deref_
_Notnull_ _Maybenull_ _Null_ _Valid_ _Notvalid_ _Maybevalid_ _Const_ _Reserved_
_Points_to_data_ _Literal_ _Notliteral_ _Null_terminated_ _NullNull_terminated_
_Printf_format_string_ _Scanf_format_string_ _Scanf_s_format_string_
_Post_notnull_ _Post_null_ _Post_maybenull_ _Post_valid_ _Post_invalid_
_Post_ptr_invalid_ _Post_z_ _Post_defensive_ _Pre_notnull_ _Pre_null_
_Pre_maybenull_ _Pre_valid_ _Pre_invalid_ _Pre_unknown_ _Pre_z_ _Pre_opt_valid_
_Pre_opt_z_ _Pre_defensive_ _Pre_readonly_ _Pre_writeonly_ _Prepost_valid_
_Prepost_opt_valid_ _Prepost_z_ _Prepost_opt_z_ _Deref_out_ _Deref_out_opt_
_Deref_opt_out_ _Deref_opt_out_opt_ _Deref_out_z_ _Deref_out_opt_z_
_Deref_opt_out_z_ _Deref_post_notnull_ _Deref_post_maybenull_ _Deref_post_null_
_Deref_post_valid_ _Deref_pre_valid_ _Deref_pre_readonly_ _Deref_prepost_z_
_Deref_pre_z_ _Deref_post_z_ _Deref_ret_z_ _Deref_prepost_opt_z_
_Deref2_pre_readonly_ _Field_z_ _Enum_is_bitflag_ _Strict_type_match_
_Raises_SEH_exception_ _Maybe_raises_SEH_exception_ _Use_decl_annotations_
_Analysis_noreturn_ _Interlocked_operand_ _Inexpressible_
_Unreferenced_parameter_ _Kernel_entry_ _Kernel_entry_always_
_Kernel_float_saved_ _Kernel_float_restored_ _Kernel_float_used_
_Kernel_IoGetDmaAdapter_ _Notref_ _IRQL_requires_same_ _IRQL_saves_
_IRQL_restores_ _IRQL_uses_cancel_ _IRQL_is_cancel_ _No_competing_thread_
_Null_terminated_ _Flt_CompletionContext_Outptr_ _Flt_ConnectionCookie_Outptr_
_Frees_ptr_ _Frees_ptr_opt_""".split()
args += """_On_failure_ __on_failure _Acquires_nonreentrant_lock_ _Function_ignore_lock_checking_
_In_defensive_ _Inout_defensive_ _Out_defensive_
_Translates_NTSTATUS_to_HRESULT_ _Translates_Win32_to_HRESULT_
__drv_holdsCancelSpinLock __drv_holdsCriticalRegion __drv_holdsPriorityRegion
_Ret_writes_ _Ret_writes_bytes_ _Ret_writes_z_ _Ret_writes_to_
_Ret_writes_bytes_to_ _Ret_writes_maybenull_ _Ret_writes_bytes_maybenull_
_Ret_writes_to_maybenull_ _Ret_writes_bytes_to_maybenull_
_Ret_writes_maybenull_z_ _Ret_range_ _Ret_cap_ _Ret_bytecap_ _Ret_opt_cap_
_Ret_opt_bytecap_ _Ret_count_ _Ret_bytecount_ _Success_ _Return_type_success_
_When_ _At_ _At_buffer_ _Always_ _Group_ _Post_satisfies_ _Pre_satisfies_
_Post_equal_to_ _Pre_equal_to_ _Unchanged_ _Post_readable_size_
_Post_readable_byte_size_ _Post_writable_size_ _Post_writable_byte_size_
_Pre_readable_size_ _Pre_readable_byte_size_ _Pre_writable_size_
_Pre_writable_byte_size_ _Readable_bytes_ _Readable_elements_ _Writable_bytes_
_Writable_elements_ _Field_size_ _Field_size_opt_ _Field_size_part_
_Field_size_part_opt_ _Field_size_full_ _Field_size_full_opt_ _Field_size_bytes_
_Field_size_bytes_opt_ _Field_size_bytes_part_ _Field_size_bytes_part_opt_
_Field_size_bytes_full_ _Field_size_bytes_full_opt_ _Field_range_
_Struct_size_bytes_ _Deref_out_range_ _Deref_in_range_ _Deref_inout_range_
_Deref_ret_range_ _Deref_post_bytecap_ _Deref_post_bytecount_ _Deref_post_count_
_Deref_prepost_bytecap_ _Deref_pre_count_ _Function_class_
_Printf_format_string_params_ _Scanf_format_string_params_ _Guarded_by_
_Write_guarded_by_ _Has_lock_kind_ _Has_lock_level_ _Acquires_lock_
_Acquires_exclusive_lock_ _Acquires_shared_lock_ _Releases_lock_
_Releases_exclusive_lock_ _Releases_shared_lock_ _Releases_nonreentrant_lock_
_Requires_lock_held_ _Requires_exclusive_lock_held_ _Requires_shared_lock_held_
_Requires_lock_not_held_ _Post_same_lock_ _IRQL_requires_ _IRQL_requires_max_
_IRQL_requires_min_ _IRQL_raises_ _IRQL_always_function_max_
_IRQL_always_function_min_ _IRQL_saves_global_ _IRQL_restores_global_
_Kernel_clear_do_init_ _Kernel_acquires_resource_
_Kernel_releases_resource_ _Kernel_requires_resource_held_
_Kernel_requires_resource_not_held_ _Dispatch_type_ _Pre_cap_ _Pre_bytecap_
_Pre_count_ _Pre_bytecount_ _Post_count_ _Post_bytecount_ _Post_cap_
_Post_bytecap_ _Prepost_count_ _Prepost_bytecount_ _Prepost_opt_count_
_Prepost_opt_bytecount_ _Pre_opt_cap_ _Pre_opt_bytecap_ _Pre_opt_count_
_Pre_opt_bytecount_ _Out_z_cap_ _Out_z_bytecap_ _Inout_z_cap_ _Inout_z_bytecap_
_Inout_count_ _Out_cap_post_count_ _Out_bytecap_post_bytecount_
_Out_z_cap_post_count_ _Ret_z_cap_ _Ret_z_bytecap_""".split()

# The spelling before 2008 (__in, __out_bcount(n), ...) and the driver one (__drv_...).
for d in ("in", "out", "inout"):
    plain += [f"__{d}", f"__{d}_opt", f"__{d}_z", f"__{d}_z_opt", f"__{d}_nz", f"__{d}_nz_opt",
              f"__deref_{d}", f"__deref_{d}_opt", f"__deref_opt_{d}", f"__deref_opt_{d}_opt"]
    args += [f"__{d}_range", f"__deref_{d}_range"]
    for u in ("ecount", "bcount", "xcount"):
        for part in ("",) if d == "in" else ("", "_full", "_part"):
            args += [f"__{d}_{u}{part}", f"__{d}_{u}{part}_opt"]
            args += [f"__deref_{d}_{u}{part}"] if d != "in" or u != "xcount" else []
        if u != "xcount":
            args += [f"__{d}_{u}_{z}{opt}" for z in ("z", "nz") for opt in ("", "_opt")]
            args += [f"__deref_{d}_{u}_opt", f"__deref_opt_{d}_{u}"]
plain += ["__deref_out_z", "__deref_out_z_opt", "__deref_opt_out_z"]
args += ["__in_awcount", "__out_awcount", "__in_data_source", "__out_data_source", "__drv_defined",
         "__deref_ecount", "_Inout_updates_opt_z_",
         "_Scanf_s_format_string_params_"]
plain += ["__kernel_entry", "__deref_volatile", "_Post_maybez_", "_Ret_opt_", "_Ret_opt_z_",
          "_Deref_prepost_opt_valid_", "_Deref_inout_z_"]
plain += """__checkReturn __callback __reserved __nullterminated __nullnullterminated
__notnull __maybenull __null __valid __notvalid __readonly __notreadonly
__maybereadonly __deref __pre __post __exceptthat __format_string
__drv_aliasesMem __drv_interlocked __drv_inTry __drv_notInTry
__drv_mustHoldCriticalRegion __drv_neverHoldCriticalRegion
__drv_acquiresCriticalRegion __drv_releasesCriticalRegion
__drv_acquiresCancelSpinLock __drv_releasesCancelSpinLock
__drv_mustHoldCancelSpinLock __drv_neverHoldCancelSpinLock
__drv_acquiresPriorityRegion __drv_releasesPriorityRegion
__drv_mustHoldPriorityRegion __drv_neverHoldPriorityRegion __drv_floatSaved
__drv_floatRestored __drv_floatUsed __drv_sameIRQL __drv_savesIRQL
__drv_restoresIRQL __drv_useCancelIRQL __drv_isCancelIRQL __drv_isObjectPointer
__drv_nonConstant __drv_constant""".split()
args += """__success __typefix __data_entrypoint __range __drv_allocatesMem __drv_freesMem
__drv_acquiresResource __drv_releasesResource __drv_mustHold __drv_neverHold
__drv_acquiresExclusiveResource __drv_releasesExclusiveResource
__drv_acquiresResourceGlobal __drv_releasesResourceGlobal
__drv_acquiresExclusiveResourceGlobal __drv_releasesExclusiveResourceGlobal
__drv_mustHoldGlobal __drv_neverHoldGlobal __drv_maxIRQL __drv_minIRQL
__drv_requiresIRQL __drv_setsIRQL __drv_raisesIRQL __drv_maxFunctionIRQL
__drv_minFunctionIRQL __drv_savesIRQLGlobal __drv_restoresIRQLGlobal
__drv_functionClass __drv_dispatchType __drv_clearDoInit __drv_reportError
__drv_preferredFunction __drv_when __drv_at __drv_arg __drv_ret __drv_fun
__drv_in __drv_out __drv_in_deref __drv_out_deref __drv_valueIs __drv_strictType
__drv_strictTypeMatch __drv_formatString __drv_Mode_impl
__drv_innerMustHoldGlobal __drv_innerNeverHoldGlobal __drv_completionType
__drv_callbackType __drv_deref __field_ecount __field_bcount __field_xcount
__field_ecount_opt __field_bcount_opt __field_ecount_part __field_bcount_part
__field_ecount_full __field_bcount_full __field_range __struct_bcount
__struct_xcount __ecount __bcount __xcount __byte_readableTo __elem_readableTo
__byte_writableTo __elem_writableTo""".split()

# Never carry meaning for an attribute position: statements, file scope, or a type in the middle.
empty_plain = """_Benign_race_begin_ _Benign_race_end_ _No_competing_thread_begin_
_No_competing_thread_end_ __volatile __analysis_noreturn __fallthrough
__field_nullterminated __encoded_pointer __encoded_array""".split()
empty_args = """_IRQL_limited_to_ __on_failure _Create_lock_level_ _Lock_level_order_ _Internal_lock_level_order_
_Analysis_mode_ _Analysis_suppress_lock_checking_ _Analysis_assume_lock_held_
_Analysis_assume_lock_acquired_ _Analysis_assume_lock_released_
_Analysis_assume_lock_not_held_ _Analysis_assume_same_lock_ __drv_Mode
__drv_group __class_code_content __drv_declspec __analysis_hint
__control_entrypoint""".split()
# These stand for one object in lock expressions: they only ever appear as arguments.
places = ["_Global_cancel_spin_lock_", "_Global_critical_region_", "_Global_priority_region_",
          "_Global_interlock_", "_Curr_", "_Param_"]


def unique(names, seen):
    out = []
    for n in names:
        if n not in seen:
            seen.add(n)
            out.append(n)
    return sorted(out)


def main():
    seen = set()
    print("/* Source annotations, in the form drvlint reads them: each becomes an annotate attribute that")
    print("   carries its own spelling, with the arguments unexpanded. Written by make_sal.py; edit that. */")
    print("#pragma once\n#define DRVLINT_SAL 1\n#define __specstrings\n")
    for n in unique(plain, seen):
        print(f'#define {n} __attribute__((annotate("{n}")))')
    print("\n/* with arguments */")
    for n in unique(args, seen):
        print(f'#define {n}(...) __attribute__((annotate("{n}(" #__VA_ARGS__ ")")))')
    print("\n/* no meaning here */")
    for n in unique(empty_plain, seen):
        print(f"#define {n}")
    for n in unique(empty_args, seen):
        print(f"#define {n}(...)")
    print("\n/* a fact the author states: checkers must believe it */")
    print("#define _Analysis_assume_(...) __assume(__VA_ARGS__)")
    print("#define __analysis_assume(...) __assume(__VA_ARGS__)")
    print("#define _Analysis_assume_nullterminated_(x) ((void)0)")
    print("#define __analysis_assume_nullterminated(x) ((void)0)")
    print("#define __analysis_assert(...) ((void)0)")


if __name__ == "__main__":
    main()
