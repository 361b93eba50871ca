



/                                200              20
/, in microseconds:
/missing                         404              10
/missing, in microseconds:
/report                          200              10
/report, in microseconds:
REQUEST                          OUTCOME       COUNT  AVERAGE(us)  LONGEST(us)
Tracing... Hit Ctrl-C to end.
