# roombridge_embed(TARGET FOLDER) puts the files of FOLDER into the program: a generated source that
# takes each in by the assembler, which is quick however large a font is. README.md stays outside.
function(roombridge_embed target folder)
  if(NOT TARGET ${target})
    return()
  endif()
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*)
  list(FILTER files EXCLUDE REGEX "\\.md$")
  list(SORT files)
  set(symbols "")
  set(rows "")
  set(index 0)
  foreach(file IN LISTS files)
    file(RELATIVE_PATH name ${CMAKE_SOURCE_DIR}/${folder} ${file})
    set(symbol roombridge_page_${index})
    string(APPEND symbols "__asm__(\".pushsection .rodata\\n.balign 16\\n${symbol}:\\n"
      ".incbin \\\"${file}\\\"\\n${symbol}_end:\\n.byte 0\\n.popsection\\n\");\n"
      "extern \"C\" const char ${symbol}[], ${symbol}_end[];\n")
    string(APPEND rows "      {\"${name}\", {${symbol}, ${symbol}_end}},\n")
    math(EXPR index "${index} + 1")
  endforeach()
  set(source ${CMAKE_BINARY_DIR}/generated/${target}_page.cpp)
  file(GENERATE OUTPUT ${source} CONTENT "#include \"gateway/web/assets.hpp\"

${symbols}
namespace gateway::web {

std::vector<EmbeddedFile> embedded_files() {
  return {
${rows}  };
}

}  // namespace gateway::web
")
  set_source_files_properties(${source} PROPERTIES OBJECT_DEPENDS "${files}" GENERATED TRUE
    SKIP_PRECOMPILE_HEADERS ON)
  target_sources(${target} PRIVATE ${source})
endfunction()
