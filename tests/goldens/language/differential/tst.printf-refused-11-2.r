-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 23: format conversion #1 is undefined: %L	
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %ws
	 prototype: wchar_t []
	  argument: char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #5 is incompatible with conversion #5 prototype:
	conversion: %ld
	 prototype: long
	  argument: size_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %ws
	 prototype: wchar_t []
	  argument: char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %ls
	 prototype: wchar_t []
	  argument: char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_PROTO] line 23: printf( ) prototype mismatch: conversion #2 (%hx) is missing a corresponding value argument
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %lx
	 prototype: long
	  argument: enum e
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %ls
	 prototype: wchar_t []
	  argument: char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %ws
	 prototype: wchar_t []
	  argument: char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %lo
	 prototype: unsigned long
	  argument: int64_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %ls
	 prototype: wchar_t []
	  argument: char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %hi
	 prototype: short
	  argument: string
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %hx
	 prototype: short
	  argument: void *
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %ls
	 prototype: wchar_t []
	  argument: char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %hd
	 prototype: short
	  argument: int64_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %S
	 prototype: char [] or string (or use stringof)
	  argument: int64_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_EXTRA] line 23: printf( ) prototype mismatch: only 1 arguments required by this format string
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %ls
	 prototype: wchar_t []
	  argument: char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #4 is incompatible with conversion #3 prototype:
	conversion: %li
	 prototype: long
	  argument: int16_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %hX
	 prototype: short
	  argument: enum e
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 23: format conversion #1 is undefined: %n
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #3 prototype:
	conversion: %llu
	 prototype: unsigned long long
	  argument: long
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #4 is incompatible with conversion #2 prototype:
	conversion: %hu
	 prototype: unsigned short
	  argument: int8_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %ho
	 prototype: unsigned short
	  argument: ssize_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %li
	 prototype: long
	  argument: void *
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %llo
	 prototype: unsigned long long
	  argument: int64_t
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 23: format conversion #2 cannot be combined with other format flags: %%
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #4 is incompatible with conversion #4 prototype:
	conversion: %lo
	 prototype: unsigned long
	  argument: ssize_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %llo
	 prototype: unsigned long long
	  argument: unsigned short
