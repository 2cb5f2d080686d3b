# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: The Breakeven authors

# LibTorch::cpu from any LibTorch there is, without find_package(Torch): that asks for a CUDA toolkit where the library is a
# CUDA build, sets a C++ dialect of its own and mixes up run paths. Only libc10 and libtorch_cpu are linked; libtorch_cuda is
# loaded at run time where there is a driver for it.

set(BREAKEVEN_LIBTORCH_VERSION 2.15.0) # the one packaging/libtorch brings
set(BREAKEVEN_LIBTORCH_OLDEST 2.9) # the first with at::getDeviceAllocator

# Where packaging/libtorch puts LibTorch; with the CUDA side first, since it holds all that the other does.
function(_breakeven_default_libtorch result)
    if(DEFINED ENV{BREAKEVEN_CACHE})
        set(cache $ENV{BREAKEVEN_CACHE})
    elseif(DEFINED ENV{XDG_CACHE_HOME})
        set(cache $ENV{XDG_CACHE_HOME}/breakeven)
    else()
        set(cache $ENV{HOME}/.cache/breakeven)
    endif()
    foreach(kind IN ITEMS cuda cpu)
        set(candidate ${cache}/libtorch-${BREAKEVEN_LIBTORCH_VERSION}-${kind})
        if(EXISTS ${candidate}/torch/lib/libtorch_cpu.so)
            set(${result} ${candidate} PARENT_SCOPE)
            return()
        endif()
    endforeach()
    set(${result} "" PARENT_SCOPE)
endfunction()

_breakeven_default_libtorch(_libtorch_default)
set(BREAKEVEN_LIBTORCH "${_libtorch_default}" CACHE PATH
    "A LibTorch: a folder that holds torch/ (pip), or lib/ and include/ (the official zip, torch/ itself, a distribution's prefix)")
if(NOT BREAKEVEN_LIBTORCH)
    message(FATAL_ERROR "No LibTorch was found; run packaging/libtorch, or name one with -DBREAKEVEN_LIBTORCH=DIR, "
        "or leave out what needs it with -DBREAKEVEN_INFERENCE=OFF.")
endif()

set(_libtorch_lib "")
foreach(_prefix IN ITEMS ${BREAKEVEN_LIBTORCH}/torch ${BREAKEVEN_LIBTORCH})
    foreach(_folder IN ITEMS lib lib/${CMAKE_CXX_LIBRARY_ARCHITECTURE} lib64)
        if(NOT _libtorch_lib AND EXISTS ${_prefix}/${_folder}/libtorch_cpu.so AND EXISTS ${_prefix}/include/ATen/ATen.h)
            file(REAL_PATH ${_prefix} _libtorch_prefix)
            file(REAL_PATH ${_prefix}/${_folder} _libtorch_lib)
        endif()
    endforeach()
endforeach()
if(NOT _libtorch_lib)
    message(FATAL_ERROR "${BREAKEVEN_LIBTORCH} holds no LibTorch: neither torch/lib/libtorch_cpu.so nor lib/libtorch_cpu.so "
        "with its include folder is there.")
endif()
set(_libtorch_include ${_libtorch_prefix}/include)

set(_libtorch_version "unknown")
foreach(_header IN ITEMS torch/headeronly/version.h torch/csrc/api/include/torch/version.h torch/version.h)
    if(_libtorch_version STREQUAL "unknown" AND EXISTS ${_libtorch_include}/${_header})
        file(READ ${_libtorch_include}/${_header} _text)
        if(_text MATCHES "TORCH_VERSION_MAJOR ([0-9]+).*TORCH_VERSION_MINOR ([0-9]+).*TORCH_VERSION_PATCH ([0-9]+)")
            set(_libtorch_version ${CMAKE_MATCH_1}.${CMAKE_MATCH_2}.${CMAKE_MATCH_3})
        endif()
    endif()
endforeach()
if(NOT _libtorch_version STREQUAL "unknown" AND _libtorch_version VERSION_LESS BREAKEVEN_LIBTORCH_OLDEST)
    message(FATAL_ERROR "${BREAKEVEN_LIBTORCH} is LibTorch ${_libtorch_version}; Breakeven needs ${BREAKEVEN_LIBTORCH_OLDEST} or later.")
endif()

# pip keeps the CUDA libraries that libtorch_cpu asks for beside torch/, in nvidia/*/lib. A CUDA toolkit on this machine would
# hide that they are missing, so they are looked for by name.
cmake_path(GET _libtorch_prefix PARENT_PATH _libtorch_beside)
file(GLOB _libtorch_nvidia LIST_DIRECTORIES true ${_libtorch_beside}/nvidia/*/lib)
execute_process(COMMAND ${CMAKE_READELF} -d ${_libtorch_lib}/libtorch_cpu.so OUTPUT_VARIABLE _dynamic ERROR_QUIET)
string(REGEX MATCHALL "lib(cudart|cupti)\\.so\\.[0-9]+" _wanted "${_dynamic}")
foreach(_library IN LISTS _wanted)
    file(GLOB _found ${_libtorch_beside}/nvidia/*/lib/${_library} ${_libtorch_lib}/${_library})
    if(NOT _found)
        message(FATAL_ERROR "${BREAKEVEN_LIBTORCH} is LibTorch's CUDA build without the CUDA libraries that even its CPU side needs "
            "(${_library}); install nvidia-cuda-runtime and nvidia-cuda-cupti into the same folder, or run packaging/libtorch.")
    endif()
endforeach()

add_library(LibTorch::c10 SHARED IMPORTED)
set_target_properties(LibTorch::c10 PROPERTIES
    IMPORTED_LOCATION ${_libtorch_lib}/libc10.so
    IMPORTED_SONAME libc10.so
    INTERFACE_INCLUDE_DIRECTORIES "${_libtorch_include};${_libtorch_include}/torch/csrc/api/include"
    INTERFACE_COMPILE_FEATURES cxx_std_20)

add_library(LibTorch::cpu SHARED IMPORTED)
set_target_properties(LibTorch::cpu PROPERTIES
    IMPORTED_LOCATION ${_libtorch_lib}/libtorch_cpu.so
    IMPORTED_SONAME libtorch_cpu.so
    INTERFACE_LINK_LIBRARIES "LibTorch::c10;${CMAKE_DL_LIBS}")
foreach(_folder IN LISTS _libtorch_nvidia)
    target_link_options(LibTorch::cpu INTERFACE "LINKER:-rpath-link,${_folder}")
endforeach()

# at::parallel_for is inlined into the caller and needs OpenMP there; it must be the one OpenMP that LibTorch itself loads. clang would
# bring a second one, so with clang such loops run on one thread.
file(GLOB _libtorch_gomp ${_libtorch_lib}/libgomp*.so*)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(LibTorch::cpu INTERFACE -fopenmp)
    if(_libtorch_gomp)
        list(GET _libtorch_gomp 0 _libtorch_gomp)
        target_link_libraries(LibTorch::cpu INTERFACE ${_libtorch_gomp})
    else()
        target_link_libraries(LibTorch::cpu INTERFACE gomp)
    endif()
endif()

message(STATUS "LibTorch ${_libtorch_version}: ${_libtorch_prefix}")
