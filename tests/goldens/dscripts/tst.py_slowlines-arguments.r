  TIME(ms)     TID  SPENT(us)  FILE:LINE                FUNC
       120      42     120000  srv/app.py        :2     run
      1700      42     200000  srv/other.py      :4     run

 SPENT(us)    TIMES  FILE:LINE                FUNC
    200000        1  srv/other.py      :4     run
Cut: 1 row of smaller values.

