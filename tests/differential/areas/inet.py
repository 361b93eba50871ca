"""inet_ntoa(), inet_ntoa6(), inet_ntop(), link_ntop() and htons() to ntohll()."""
from program import Program, Unit

from areas.expressions import TYPES, Expressions

V6 = ("00000000000000000000000000000001", "00000000000000000000000000000000", "20010db8000000000000000000000001",
      "fe80000000000000020c29fffe010203", "00000000000000000000ffffc0a80101", "000000000000000000000000c0a80101",
      "20010db8000100000000000000000001", "ff020000000000000000000000000001", "00010002000300040005000600070008",
      "00010000000300000005000000070000", "000000000000000000005efe0a000001", "0064ff9b000000000000000001020304")


class Addresses:
    def __init__(self, rng):
        self.rng = rng
        self.expressions = Expressions(rng, ["v%d" % n for n in range(len(TYPES))])

    def order(self):
        function = self.rng.choice(("htons", "htonl", "htonll", "ntohs", "ntohl", "ntohll"))
        call = "%s(%s)" % (function, self.expressions.any(2))
        return Unit("BEGIN { %s; }" % (self.rng.choice((
            'printf("%%x", %s)', 'printf("%%d", %s)', 'printf("%%d", (long)%s)', "trace(%s)", 'printf("%%d", sizeof (%s))',
            'printf("%%d", %s + 1LL)', 'printf("%%d", %s < 0)')) % call))

    def v4(self):
        value = self.rng.choice((0, 0xffffffff, 0x0100007f, 0x0101a8c0, self.rng.getrandbits(32)))
        call = self.rng.choice(("inet_ntoa(this->p)", "inet_ntop(AF_INET, this->p)", "inet_ntoa((ipaddr_t *)this->p)"))
        return Unit('BEGIN { this->p = (ipaddr_t *)alloca(8); *this->p = %#x; printf("[%%s]", %s); }' % (value, call))

    def v6(self):
        text = self.rng.choice(V6 + ("%032x" % self.rng.getrandbits(128),))
        octets = [int(text[n:n + 2], 16) for n in range(0, 32, 2)]
        for n in range(0, 16, 2):
            if self.rng.randrange(6) == 0:
                octets[n:n + 2] = 0, 0
        sets = " ".join("this->b[%d] = %d;" % pair for pair in enumerate(octets))
        call = self.rng.choice(("inet_ntoa6((in6_addr_t *)this->b)", "inet_ntop(AF_INET6, this->b)"))
        return Unit('BEGIN { this->b = (uint8_t *)alloca(16); %s printf("[%%s]", %s); }' % (sets, call))

    def link(self):
        sets = " ".join("this->b[%d] = %d;" % (n, self.rng.randrange(256)) for n in range(8))
        call = "link_ntop(%s, this->b)" % self.rng.choice(("ARPHRD_ETHER", "1"))
        return Unit('BEGIN { this->b = (uint8_t *)alloca(8); %s printf("[%%s]", %s); }' % (sets, call))

    def wrong(self):
        return Unit("BEGIN { trace(%s); }" % self.rng.choice((
            "inet_ntoa(%s)", "inet_ntoa6(%s)", "inet_ntop(AF_INET)", "inet_ntop(%s, %s)", "htons()", "htons(%s, %s)",
            "htonl(\"a\")", "link_ntop(%s)", "inet_ntoa(\"1.2.3.4\")", "ntohs(stack())")).replace("%s", self.expressions.leaf()))

    def unit(self):
        return self.rng.choice((self.order, self.order, self.order, self.v4, self.v6, self.v6, self.link, self.wrong))()


def program(rng, count):
    addresses = Addresses(rng)
    head = ["%s v%d;" % (type, n) for n, type in enumerate(TYPES)] + ["this ipaddr_t *p;", "this uint8_t *b;"]
    first = ["BEGIN { %s }" % " ".join(
        "v%d = %s%s;" % (n, rng.choice(("", "-")), Expressions(rng).leaf()) for n in range(len(TYPES)))]
    return Program("inet", [addresses.unit() for _ in range(count)], head, first)
