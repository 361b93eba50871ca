"""Tests of DTrace's own suite that pydtrace does not pass, each with its reason.

A test that no row names has to pass, and one that a row names has to fail.
"""
U = "test/unittest/"


def below(folder, *names):
    return [folder + "/" + name for name in names]


ROWS = [
    ("asks for a probe or a type of the kernel", below(
        U + "bitfields", "tst.bitfield-offset.d") + below(
        U + "builtinvar", "tst.psinfo-bug21974606.d") + below(
        U + "print", "tst.print.modtype.d", "err.D_PRINT_SIZE.zero.d") + [U + "funcs/tst.inet_ntop.d"]),
    ("asks for a variable of sched.d or procfs.d, which read the kernel", below(
        U + "sched", "tst.var-chip.d", "tst.var-lgrp.d", "tst.var-pset.d") + below(
        U + "variables/inline", "tst.procfs-cwd.d", "tst.procfs-root.d")),
    ("waits for a tick in the idle process: ticks run in pydtrace here", [U + "builtinvar/tst.psinfo-bug22561297.d"]),
    ("reads behind the end of curlwpsinfo: a fault here (docs/d-language.md)", [U + "arrays/tst.ctf-bounds.oob-cast.d"]),
    ("an event has one time here, also walltimestamp", [U + "variables/bvar/tst.walltimestamp2.d"]),
    ("END follows exit() at once here; DTrace waits for statusrate", [U + "rates/tst.statusrate.d"]),
    ("pydtrace says that a table is incomplete after an aggregation drop, too", [U + "drops/drp.DTRACEDROP_AGGREGATION.d"]),
    ("an element of an associative array takes other bytes of dynvarsize in each implementation", [U + "drops/drp.DTRACEDROP_DYNAMIC.d"]),
    ("pydtrace says so when no file with a probe of the script was mapped (-Z)", below(
        U + "dtrace-util", "tst.ZeroFunctionProbes.sh", "tst.ZeroNameProbes.sh", "tst.ZeroProviderProbes.sh")),
    ("there is no -i: the numbers of probes differ from run to run", below(
        U + "dtrace-util", "tst.ExtraneousProbeIds.sh", "tst.InvalidId1.sh", "tst.InvalidId3.sh", "tst.InvalidProbeIdentifier.sh",
        "tst.InvalidTraceID1.sh", "tst.InvalidTraceID2.sh", "tst.InvalidTraceID3.sh", "tst.InvalidTraceID4.sh",
        "tst.InvalidTraceID5.sh", "tst.InvalidTraceID6.sh", "tst.InvalidTraceID7.sh", "tst.MultipleInvalidProbeId.sh",
        "tst.ZeroProbeIdentifier.sh")),
    ("-V tells the version of pythonprobes", [U + "dtrace-util/tst.APIVersion.d"]),
    ("there is no data model of 32 bits", [U + "dtrace-util/tst.DataModel32.sh"]),
    ("-l of what is not there is an error here, with advice", [U + "dtrace-util/tst.ListProbesModuleEmpty.sh"]),
    ("-p names the process that is not there", [U + "dtrace-util/tst.ProcInvalid.sh"]),
    ("-v prints the event source, no stability attributes", [U + "dtrace-util/tst.VerboseStabilityReport.d"]),
    ("behind a declaration DTrace calls the end of input \"end-of-input\"", [U + "options/err.pspec-default.d"]),
    ("-x ctypes, dtypes: there are no CTF containers", below(U + "options", "tst.ctypes.sh", "tst.dtypes.sh")),
    ("-x core, bpflog, debug: of DTrace's own inner life", below(U + "options", "tst.core.sh", "tst.bpflog-pragma.sh")),
    ("-x aggpercpu: aggregations are not kept by CPU here", [U + "aggs/tst.aggpercpu.sh"]),
    ("2.0.7 indents the heading of this program by one blank more, for no reason that was found",
     [U + "codegen/tst.reg_spilling.bug31187562-2.d"]),
    ("semaphores in .bss have no place in the file, where the kernel would count them: such sites are left out",
     [U + "usdt/tst.stapsdt-notes-isenabled.sh"]),
    ("-x tregs: there are no registers to run out of", [U + "options/tst.tregs.sh"]),
    ("-X, -x stdc are accepted, without effect", [U + "options/tst.stdc-s.d"]),
    ("-L and -x libdir are accepted, without effect: there are no D libraries", below(
        U + "options", "tst.libdir.sh") + below(
        U + "pragma", "err.circlibdep.sh", "err.invalidlibdep.sh", "tst.libdepfullyconnected.sh")),
    ("a buffer that the machine has no memory for is refused by the name of its option", below(
        "test/stress/buffering", "err.resize1.d", "err.resize2.d")),
    ("a speculation's buffer that the machine has no memory for is refused with bufresize=manual, as other buffers are",
     ["test/stress/buffering/tst.resize3-manual.d"]),
]
REASONS = {name: reason for reason, names in ROWS for name in names}


def reason_of(name):
    return REASONS.get(name)
