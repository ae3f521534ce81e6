# cmake -DBUILD=<build folder> -DSOURCE=<source folder> -P check_install.cmake
# Installs into a folder of its own and looks at what is there; then takes share/ away and sees that
# the program does not mind.
set(tree ${BUILD}/installed)
file(REMOVE_RECURSE ${tree})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${tree}
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

file(GLOB rules RELATIVE ${SOURCE} ${SOURCE}/rules/*.yaml ${SOURCE}/rules/*.md
  ${SOURCE}/rules/api/*.yaml)
foreach(file IN LISTS rules ITEMS README.md LICENSE NOTICE docs/rules.md docs/architecture.md)
  if(NOT EXISTS ${tree}/share/drvlint/${file})
    message(FATAL_ERROR "share/drvlint/${file} is not installed")
  endif()
endforeach()
file(GLOB programs RELATIVE ${tree}/bin ${tree}/bin/*)
if(NOT programs MATCHES "^drvlint(\\.exe)?$")
  message(FATAL_ERROR "bin/ should hold drvlint alone, has: ${programs}")
endif()

file(REMOVE_RECURSE ${tree}/share)
execute_process(COMMAND ${tree}/bin/drvlint --quiet examples/leaky WORKING_DIRECTORY ${SOURCE}
  RESULT_VARIABLE status OUTPUT_VARIABLE findings)
if(NOT status EQUAL 1 OR NOT findings MATCHES "warning: .* \\[order-port-closed-after-unregister\\]")
  message(FATAL_ERROR "the installed program exits with ${status}, not 1, or finds something else")
endif()
