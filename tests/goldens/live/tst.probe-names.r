1 _probe.so site_pythonprobe pythonprobe
id 1 1 epid 1 errno 0

