   ID   PROVIDER            MODULE                          FUNCTION NAME
ID pythonPID _probe.so                         site_line line
ID pythonprobesPID _probe.so                  site_pythonprobe pythonprobe
