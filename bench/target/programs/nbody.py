"""N-body: the outer planets, step by step."""
import common
from common import dtrace_probe, enabled, tracing

BODIES = [
    [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.47841760435743],
    [4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
     0.606326392995832, 2.81198684491626, -0.0252183616598876, 0.03769367487038949],
    [8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
     -1.01077434617879, 1.82566237123041, 0.00841576137658415, 0.011286326131968767],
    [12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
     1.08279100644154, 0.868713018169608, -0.0108326374013636, 0.0017237240570597112],
]
PAIRS = [(a, b) for i, a in enumerate(BODIES) for b in BODIES[i + 1:]]


def step(dt):
    for a, b in PAIRS:
        x, y, z = a[0] - b[0], a[1] - b[1], a[2] - b[2]
        d = dt / ((x * x + y * y + z * z) ** 1.5)
        ma, mb = a[6] * d, b[6] * d
        a[3] -= x * mb; a[4] -= y * mb; a[5] -= z * mb
        b[3] += x * ma; b[4] += y * ma; b[5] += z * ma
    for body in BODIES:
        body[0] += dt * body[3]; body[1] += dt * body[4]; body[2] += dt * body[5]


def absent():
    for i in range(20000):
        step(0.01)


def unguarded():
    for i in range(20000):
        dtrace_probe("step", "outer")
        step(0.01)


def guarded():
    for i in range(20000):
        if enabled():
            dtrace_probe(f'step {i}', f'{BODIES[0][0]}')
        step(0.01)


def traced():
    for i in range(20000):
        if tracing:
            dtrace_probe(f'step {i}', f'{BODIES[0][0]}')
        step(0.01)


common.choose(absent, unguarded, guarded, traced)()
