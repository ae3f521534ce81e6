# Tests of the house itself: ctest names them house.*.

# Every header compiles alone, twice in a row, under the warnings of everything else.
file(GLOB headers RELATIVE ${CMAKE_SOURCE_DIR} CONFIGURE_DEPENDS
  ${CMAKE_SOURCE_DIR}/checker/*/*.h ${CMAKE_SOURCE_DIR}/cli/*.h)
set(sources "")
foreach(header IN LISTS headers)
  string(REGEX REPLACE "^checker/" "" name ${header})
  string(MAKE_C_IDENTIFIER ${header} identifier)
  set(source ${CMAKE_BINARY_DIR}/headers/${identifier}.c)
  file(CONFIGURE OUTPUT ${source} @ONLY CONTENT
    "#include \"${name}\"\n#include \"${name}\"\n\ntypedef int ${identifier}_compiled;\n")
  list(APPEND sources ${source})
endforeach()
add_library(drvlint_headers OBJECT EXCLUDE_FROM_ALL ${sources})
target_include_directories(drvlint_headers PRIVATE ${CMAKE_SOURCE_DIR})
target_link_libraries(drvlint_headers PRIVATE drvlint_options libclang
  PkgConfig::JANSSON PkgConfig::YAML PkgConfig::UV PkgConfig::XXHASH)
add_test(NAME house.headers
  COMMAND ${CMAKE_COMMAND} --build ${CMAKE_BINARY_DIR} --target drvlint_headers)

# A room includes only what it may know.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME house.rooms COMMAND Python3::Interpreter ${CMAKE_SOURCE_DIR}/scripts/check-rooms)

# What is installed is whole, and the program works without the rest.
add_test(NAME house.install COMMAND ${CMAKE_COMMAND} -DBUILD=${CMAKE_BINARY_DIR}
  -DSOURCE=${CMAKE_SOURCE_DIR} -P ${CMAKE_SOURCE_DIR}/cmake/check_install.cmake)
if(DRVLINT_SANITIZE)
  set_tests_properties(house.install PROPERTIES ENVIRONMENT "ASAN_OPTIONS=detect_leaks=1")
endif()
