from typing import Any, final

__all__ = ["dtrace_probe", "enabled", "tracing"]

@final
class _Tracing:
    def __bool__(self) -> bool: ...

def dtrace_probe(*args: object, **kwargs: Any) -> None: ...
def enabled() -> bool: ...

tracing: _Tracing
