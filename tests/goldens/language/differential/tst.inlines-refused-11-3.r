-- @@stderr --
pydtrace: failed to compile script /dev/stdin: [D_DECL_PROTO_FORM] line 23: parameter is already declared in array prototype: x, parameter #2
