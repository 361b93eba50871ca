#!/bin/sh
# skeleton.sh OUTPUT: compile uprobe.bpf.c for the BPF machine, and make the header that holds it.
#
# HOST_CPU is the machine that the kernel runs on (x86_64, aarch64); BPF_CLANG, BPFTOOL, CC and
# LIBBPF_CFLAGS are as in the Makefile.  Run it in the folder of the sources.
set -e
output=$1
case $HOST_CPU in
x86_64)	arch=x86 ;;
aarch64) arch=arm64 ;;
*)	arch=$HOST_CPU ;;
esac

# <linux/types.h> includes <asm/types.h>, which only the host's compiler knows where to find.
asm=$(echo '#include <asm/types.h>' | ${CC:-cc} -E - |
	sed -n 's,^# 1 "\(.*\)/asm/types\.h".*,\1,p')
object=${output%.skel.h}.bpf.o
trap 'rm -f "$object.tmp" "$object" "$output.tmp"' EXIT
${BPF_CLANG:-clang} -target bpf -mcpu=v3 -D__TARGET_ARCH_$arch -O2 -g -Wall -Wextra -Isrc \
    $LIBBPF_CFLAGS -idirafter "$asm" -c src/pydtrace/uprobe.bpf.c -o "$object.tmp"
${BPFTOOL:-bpftool} gen object "$object" "$object.tmp"
${BPFTOOL:-bpftool} gen skeleton "$object" name uprobe_bpf >"$output.tmp"
mv "$output.tmp" "$output"
