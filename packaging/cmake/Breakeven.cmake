# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors

# How every library, program, test and benchmark of the project is made, and the settings they share.
#
#   breakeven_library(NAME SOURCES ... [LINKS ...] [PRIVATE_LINKS ...])   static library Breakeven::NAME
#   breakeven_qt_library(NAME SOURCES ... [LINKS ...])                    the same for the window's rooms: with moc
#   breakeven_program(NAME SOURCES ... [LINKS ...])                       program in bin/
#   breakeven_test(NAME SOURCES ... [LINKS ...] [LABELS ...] [TIMEOUT s]  Qt Test binary tst_NAME, run by ctest,
#                  [NEEDS ...] [DEFINES ...])                             after the targets it needs; definitions
#   breakeven_benchmark(NAME SOURCES ... [LINKS ...])                     program in bin/, never run by ctest
#   breakeven_fuzz_target(NAME SOURCES ... [LINKS ...])                   libFuzzer program fuzz_NAME, only with BREAKEVEN_FUZZ
#
# Headers are included from the project's root: "engine/tradeoff/units.h".

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Kind of build" FORCE)
endif()

find_program(BREAKEVEN_CCACHE ccache)
mark_as_advanced(BREAKEVEN_CCACHE)
if(BREAKEVEN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${BREAKEVEN_CCACHE})
endif()

find_package(Threads REQUIRED)

add_library(breakeven_settings INTERFACE)
target_include_directories(breakeven_settings INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(breakeven_settings INTERFACE BREAKEVEN_VERSION="${PROJECT_VERSION}")
target_compile_options(breakeven_settings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # g++ 12 sees an overlap in "text" + std::string where there is none (its bug 105651).
    target_compile_options(breakeven_settings INTERFACE -Wno-restrict)
endif()
target_link_libraries(breakeven_settings INTERFACE Threads::Threads)
if(BREAKEVEN_SANITIZE)
    target_compile_options(breakeven_settings INTERFACE -fsanitize=${BREAKEVEN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(breakeven_settings INTERFACE -fsanitize=${BREAKEVEN_SANITIZE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # The checks' own code keeps g++ 12 from seeing that std::regex sets what it reads.
        target_compile_options(breakeven_settings INTERFACE -Wno-maybe-uninitialized)
    endif()
    if(BREAKEVEN_SANITIZE MATCHES "undefined")
        # LibTorch is built without type information for most of its classes, which this one check would need.
        target_compile_options(breakeven_settings INTERFACE -fno-sanitize=vptr)
    endif()
endif()
if(BREAKEVEN_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        message(FATAL_ERROR "The fuzz targets need clang; configure with -DCMAKE_CXX_COMPILER=clang++ or the preset fuzz.")
    endif()
    target_compile_options(breakeven_settings INTERFACE -fsanitize=fuzzer-no-link)
endif()

function(_breakeven_finish target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINKS")
    target_link_libraries(${target} PRIVATE breakeven_settings ${arg_LINKS})
endfunction()

function(breakeven_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;PRIVATE_LINKS")
    add_library(breakeven_${name} STATIC ${arg_SOURCES})
    add_library(Breakeven::${name} ALIAS breakeven_${name})
    target_link_libraries(breakeven_${name} PUBLIC breakeven_settings ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
endfunction()

# A library of the window's rooms: Qt's meta-objects, and no Qt keyword or implicit text conversion.
function(breakeven_qt_library name)
    breakeven_library(${name} ${ARGN})
    _breakeven_qt(breakeven_${name})
endfunction()

function(_breakeven_qt target)
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII)
endfunction()

function(breakeven_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    add_executable(${name} ${arg_SOURCES})
    _breakeven_finish(${name} LINKS ${arg_LINKS})
endfunction()

function(breakeven_test name)
    if(NOT BREAKEVEN_TESTS)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LINKS;LABELS;NEEDS;DEFINES")
    set(target tst_${name})
    add_executable(${target} ${arg_SOURCES})
    _breakeven_qt(${target})
    _breakeven_finish(${target} LINKS Qt6::Test ${arg_LINKS})
    target_compile_definitions(${target} PRIVATE ${arg_DEFINES})
    if(arg_NEEDS)
        add_dependencies(${target} ${arg_NEEDS})
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    add_test(NAME ${target} COMMAND ${target})
    set_tests_properties(${target} PROPERTIES
        TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}" ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()

function(breakeven_benchmark name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    add_executable(${name} ${arg_SOURCES})
    _breakeven_finish(${name} LINKS ${arg_LINKS})
endfunction()

function(breakeven_fuzz_target name)
    if(NOT BREAKEVEN_FUZZ)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS")
    add_executable(fuzz_${name} ${arg_SOURCES})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
    _breakeven_finish(fuzz_${name} LINKS ${arg_LINKS})
endfunction()
