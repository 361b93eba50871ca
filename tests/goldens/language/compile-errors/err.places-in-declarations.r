-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_DECL_ENOFLOW] line 3: enumerator 'a' value overflows INT_MAX (2147483647)
pydtrace: failed to compile script /dev/stdin: [D_DECL_ENOFLOW] line 5: enumerator 'a' value overflows INT_MAX (2147483647)
pydtrace: failed to compile script /dev/stdin: [D_DECL_ENOFLOW] line 3: enumerator 'b' value overflows INT_MAX (2147483647)
pydtrace: failed to compile script /dev/stdin: [D_DECL_ENCONST] line 3: enumerator 'a' must be assigned to an integral constant expression
pydtrace: failed to compile script /dev/stdin: [D_DECL_LONGINT] line 3: invalid type declaration: long and long long may only be used with integer or floating-point type
pydtrace: failed to compile script /dev/stdin: [D_DECL_LONGINT] line 4: invalid type declaration: long and long long may only be used with integer or floating-point type
pydtrace: failed to compile script /dev/stdin: [D_DECL_LONGINT] line 2: invalid type declaration: long and long long may only be used with integer or floating-point type
pydtrace: failed to compile script /dev/stdin: [D_DECL_VOIDATTR] line 2: invalid type declaration: attributes may not be used with void type
pydtrace: failed to compile script /dev/stdin: [D_DECL_CHARATTR] line 2: invalid type declaration: short and long may not be used with char type
pydtrace: failed to compile script /dev/stdin: [D_DECL_SIGNINT] line 2: invalid type declaration: signed and unsigned may only be used with integer type
