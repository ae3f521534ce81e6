# One interface target that every target of ours links: warnings are errors.
add_library(drvlint_options INTERFACE)
target_compile_options(drvlint_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wundef
  -Wwrite-strings -Wformat=2 -Werror)
target_compile_definitions(drvlint_options INTERFACE _POSIX_C_SOURCE=200809L)
target_include_directories(drvlint_options INTERFACE ${CMAKE_SOURCE_DIR}/checker)
if(DRVLINT_SANITIZE)
  target_compile_options(drvlint_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -g)
  target_link_options(drvlint_options INTERFACE -fsanitize=address,undefined)
  target_compile_definitions(drvlint_options INTERFACE DRVLINT_SANITIZE=1)
else()
  target_compile_definitions(drvlint_options INTERFACE DRVLINT_SANITIZE=0)
endif()
if(DRVLINT_COVERAGE)
  target_compile_options(drvlint_options INTERFACE --coverage -O0 -g)
  target_link_options(drvlint_options INTERFACE --coverage)
endif()

# drvlint_library(NAME sources...): one room of the checker as a static library.
function(drvlint_library name)
  add_library(${name} STATIC ${ARGN})
  target_link_libraries(${name} PUBLIC drvlint_options)
endfunction()
