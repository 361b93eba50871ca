from time import sleep

from profiler import DTraceProfiler

def tester():
    print("Hello")
    x = 1
    x = x + x + x
    print("Good Bye")
    sleep(0.1)

def main():
    for i in range(15):
        tester()

pr = DTraceProfiler()
pr.run("main()")
