-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #4 is incompatible with conversion #3 prototype:
	conversion: %lc
	 prototype: int
	  argument: char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %hx
	 prototype: short
	  argument: uint64_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #3 prototype:
	conversion: %hu
	 prototype: unsigned short
	  argument: uint64_t
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 23: format conversion #3 is undefined: %La
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #2 prototype:
	conversion: %lli
	 prototype: long long
	  argument: void *
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #2 prototype:
	conversion: %llu
	 prototype: unsigned long long
	  argument: string
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %ls
	 prototype: wchar_t []
	  argument: char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %li
	 prototype: long
	  argument: string
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %ho
	 prototype: unsigned short
	  argument: void *
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %llX
	 prototype: long long
	  argument: enum e
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 23: format conversion #1 is undefined: %hh	
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %hu
	 prototype: unsigned short
	  argument: uint64_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #3 prototype:
	conversion: %li
	 prototype: long
	  argument: uint64_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %hd
	 prototype: short
	  argument: intptr_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_PROTO] line 23: printf( ) prototype mismatch: conversion #2 (%X) is missing a corresponding value argument
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_PROTO] line 23: printf( ) prototype mismatch: conversion #3 (%X) is missing a corresponding value argument
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %lu
	 prototype: unsigned long
	  argument: int64_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_PROTO] line 23: printf( ) prototype mismatch: conversion #1 (%o) is missing a corresponding value argument
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #3 prototype:
	conversion: %lo
	 prototype: unsigned long
	  argument: void *
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #2 prototype:
	conversion: %lX
	 prototype: long
	  argument: string
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %C
	 prototype: char, short, or int
	  argument: int64_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %hX
	 prototype: short
	  argument: void *
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #3 prototype:
	conversion: %hi
	 prototype: short
	  argument: intptr_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %lu
	 prototype: unsigned long
	  argument: unsigned short
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %hi
	 prototype: short
	  argument: unsigned short
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %hx
	 prototype: short
	  argument: void *
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #2 prototype:
	conversion: %llX
	 prototype: long long
	  argument: short
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %ws
	 prototype: wchar_t []
	  argument: char
