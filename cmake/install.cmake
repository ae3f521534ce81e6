# What `cmake --install` puts where. The program needs nothing of share/: rules and headers are in it.
# (The program itself is installed by cli/.)
set(share ${CMAKE_INSTALL_DATADIR}/drvlint)
install(FILES LICENSE NOTICE README.md DESTINATION ${share})
install(DIRECTORY docs DESTINATION ${share})
install(DIRECTORY rules DESTINATION ${share} FILES_MATCHING PATTERN *.yaml PATTERN *.md)

# An LLVM in a place of its own is not where the system looks for libraries.
if(LIBCLANG_ROOT)
  set_target_properties(drvlint PROPERTIES INSTALL_RPATH_USE_LINK_PATH ON)
endif()
