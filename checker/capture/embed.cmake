# cmake -DFOLDER=<headers/> -DOUTPUT=<table.c> -P embed.cmake
# Writes the headers under FOLDER, sorted, as the table that headers.c reads. Bytes, not string literals:
# C allows only short ones. No header at all gives an empty table.
file(GLOB_RECURSE names RELATIVE ${FOLDER} ${FOLDER}/*.h ${FOLDER}/*.inl)
list(SORT names)
set(texts "")
set(rows "")
set(count 0)
foreach(name IN LISTS names)
  file(READ ${FOLDER}/${name} bytes HEX)
  string(LENGTH "${bytes}" digits)
  math(EXPR size "${digits} / 2")
  string(REPEAT "[0-9a-f]" 32 line)
  string(REGEX REPLACE "(${line})" "\\1\n" bytes "${bytes}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
  string(APPEND texts "/* ${name} */\nstatic const unsigned char text_${count}[] = {\n${bytes}0};\n")
  string(APPEND rows "    {\"${name}\", (const char *)text_${count}, ${size}},\n")
  math(EXPR count "${count} + 1")
endforeach()
file(WRITE ${OUTPUT}.new "/* Made by embed.cmake from headers/. */
#include \"capture/headers.h\"

extern const struct header headers_table[];
extern const size_t headers_table_count;

${texts}
const struct header headers_table[] = {
${rows}    {0},
};
const size_t headers_table_count = ${count};
")
execute_process(COMMAND ${CMAKE_COMMAND} -E rename ${OUTPUT}.new ${OUTPUT})
