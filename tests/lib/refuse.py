"""python3 refuse.py COMMAND ...: run a command that may not trace or look into the memory of
others, under a seccomp filter as containers and hardened services have one: ptrace,
process_vm_readv, process_vm_writev and pidfd_getfd fail with EPERM."""
import ctypes
import os
import struct
import sys

# Of the architecture: its number in a filter, and those of the calls.
CALLS = {
    "x86_64": (0xc000003e, (101, 310, 311, 438)),
    "aarch64": (0xc00000b7, (117, 270, 271, 438)),
}
PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 38, 22, 2
LOAD, EQUAL, RETURN = 0x20, 0x15, 0x06
ALLOW, FAIL, EPERM = 0x7fff0000, 0x00050000, 1


def program(machine):
    """Classic BPF over struct seccomp_data: nr at 0, arch at 4."""
    arch, calls = CALLS[machine]
    lines = [(LOAD, 0, 0, 4), (EQUAL, 0, len(calls) + 1, arch), (LOAD, 0, 0, 0)]
    lines += [(EQUAL, len(calls) - i, 0, call) for i, call in enumerate(calls)]
    lines += [(RETURN, 0, 0, ALLOW), (RETURN, 0, 0, FAIL | EPERM)]
    return b"".join(struct.pack("HBBI", *line) for line in lines)


def main():
    code = program(os.uname().machine)
    text = ctypes.create_string_buffer(code, len(code))
    filter_ = struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(text))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 or \
            libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.c_char_p(filter_), 0, 0) != 0:
        sys.exit("refuse.py: %s" % os.strerror(ctypes.get_errno()))
    libc.ptrace.restype = ctypes.c_long
    assert libc.ptrace(16, 1, None, None) == -1 and ctypes.get_errno() == EPERM
    os.execvp(sys.argv[1], sys.argv[1:])


if __name__ == "__main__":
    main()
