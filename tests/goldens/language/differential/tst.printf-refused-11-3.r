-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %hi
	 prototype: short
	  argument: int64_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %hd
	 prototype: short
	  argument: string
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %llu
	 prototype: unsigned long long
	  argument: unsigned int
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_EXTRA] line 23: printf( ) prototype mismatch: only 1 arguments required by this format string
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %lx
	 prototype: long
	  argument: unsigned int
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %lli
	 prototype: long long
	  argument: signed char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %hx
	 prototype: short
	  argument: ssize_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %hx
	 prototype: short
	  argument: int64_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %hu
	 prototype: unsigned short
	  argument: uint64_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #2 prototype:
	conversion: %hu
	 prototype: unsigned short
	  argument: ssize_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %hx
	 prototype: short
	  argument: int64_t
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 23: format conversion #1 is undefined: %z
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %G
	 prototype: float, double, or long double
	  argument: void *
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 23: format conversion #2 is undefined: %Lx
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %lli
	 prototype: long long
	  argument: void *
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %ho
	 prototype: unsigned short
	  argument: unsigned long long
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %hi
	 prototype: short
	  argument: intptr_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %ls
	 prototype: wchar_t []
	  argument: char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %p
	 prototype: pointer or integer
	  argument: string
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %hX
	 prototype: short
	  argument: uint64_t
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 23: format conversion #1 is undefined: %hha
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %lc
	 prototype: int
	  argument: char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %llx
	 prototype: long long
	  argument: enum e
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %lc
	 prototype: int
	  argument: char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %hd
	 prototype: short
	  argument: intptr_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %lX
	 prototype: long
	  argument: void *
