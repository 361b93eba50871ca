Tracing... Hit Ctrl-C to end.
     CALLS  FUNC                             FILE
        11  f10                              srv/app.py
        12  f11                              srv/app.py
        13  f12                              srv/app.py
        14  f13                              srv/app.py
        15  f14                              srv/app.py
        16  f15                              srv/app.py
        17  f16                              srv/app.py
        18  f17                              srv/app.py
        19  f18                              srv/app.py
        20  f19                              srv/app.py
        21  f20                              srv/app.py
        22  f21                              srv/app.py
        23  f22                              srv/app.py
        24  f23                              srv/app.py
        25  f24                              srv/app.py
        26  f25                              srv/app.py
        27  f26                              srv/app.py
        28  f27                              srv/app.py
        29  f28                              srv/app.py
        30  f29                              srv/app.py
Cut: 10 rows of smaller values.

