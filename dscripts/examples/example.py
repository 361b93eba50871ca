import probe

for i in range(6):
    probe.dtrace_probe(*[str(x) for x in range(i)])
