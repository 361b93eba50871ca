-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #2 prototype:
	conversion: %hi
	 prototype: short
	  argument: intptr_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #3 prototype:
	conversion: %lli
	 prototype: long long
	  argument: void *
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #2 prototype:
	conversion: %p
	 prototype: pointer or integer
	  argument: string
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %hi
	 prototype: short
	  argument: string
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #3 prototype:
	conversion: %llo
	 prototype: unsigned long long
	  argument: intptr_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %ho
	 prototype: unsigned short
	  argument: ssize_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #3 prototype:
	conversion: %ls
	 prototype: wchar_t []
	  argument: char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #3 prototype:
	conversion: %G
	 prototype: float, double, or long double
	  argument: int64_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %lc
	 prototype: int
	  argument: char
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #2 prototype:
	conversion: %hi
	 prototype: short
	  argument: void *
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 23: format conversion #2 is undefined: %z
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #5 is incompatible with conversion #4 prototype:
	conversion: %T
	 prototype: int64_t
	  argument: void *
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_EXTRA] line 23: printf( ) prototype mismatch: only 1 arguments required by this format string
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %hd
	 prototype: short
	  argument: size_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #3 is incompatible with conversion #2 prototype:
	conversion: %lld
	 prototype: long long
	  argument: size_t
pydtrace: failed to compile script /dev/stdin: [D_SYNTAX] line 23: format conversion #2 cannot be combined with other format flags: %%
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %s
	 prototype: char [] or string (or use stringof)
	  argument: void *
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %s
	 prototype: char [] or string (or use stringof)
	  argument: uint64_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %hx
	 prototype: short
	  argument: size_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %llx
	 prototype: long long
	  argument: size_t
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %hi
	 prototype: short
	  argument: unsigned long
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #2 prototype:
	conversion: %lld
	 prototype: long long
	  argument: string
pydtrace: failed to compile script /dev/stdin: [D_PRINTF_ARG_TYPE] line 23: printf( ) argument #2 is incompatible with conversion #1 prototype:
	conversion: %hX
	 prototype: short
	  argument: enum e
