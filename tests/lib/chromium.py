"""A headless Chromium, driven over its pipe: no port, no driver, no module but the standard ones.

    with Chromium() as browser:
        page = browser.open("/tmp/report.html", width=1200, height=800)
        page.click("#tab-flame")
        assert page.run("document.title") == "..."
        page.press("j")
        page.picture("/tmp/page.png")

The messages are those of the DevTools protocol.
"""
import base64
import json
import os
import pathlib
import select
import shutil
import subprocess
import tempfile
import time

from tap import Skip

COMMAND = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
TIMEOUT = 60

# As root and in containers there is no sandbox to be had; no GPU, and nothing from the network.
FLAGS = ("--headless --no-sandbox --disable-gpu --disable-dev-shm-usage --no-first-run --disable-extensions "
         "--disable-background-networking --disable-component-update --hide-scrollbars --mute-audio "
         "--remote-debugging-pipe").split()


class Chromium:
    def __init__(self):
        if COMMAND is None:
            raise Skip("no chromium")
        self._folder = tempfile.TemporaryDirectory()
        theirs, self._to = os.pipe()
        self._from, ours = os.pipe()
        # Chromium reads from descriptor 3 and writes to 4.
        command = 'exec "${@:3}" 3<&"$1" 4>&"$2"'
        # A sanitizer's library, which our tests preload, is not for it.
        env = {name: value for name, value in os.environ.items() if name != "LD_PRELOAD"}
        env["HOME"] = self._folder.name
        self._process = subprocess.Popen(
            ["bash", "-c", command, "bash", str(theirs), str(ours), COMMAND] + FLAGS +
            ["--user-data-dir=" + self._folder.name, "about:blank"],
            pass_fds=(theirs, ours), env=env, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs)
        os.close(ours)
        self._number, self._rest = 0, b""
        self.events = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        try:
            self.send("Browser.close")
            self._process.wait(TIMEOUT)
        except (OSError, AssertionError, subprocess.TimeoutExpired):
            self._process.kill()
            self._process.wait()
        os.close(self._to)
        os.close(self._from)
        # Processes of the browser may still write into the folder for a moment.
        for _ in range(20):
            try:
                self._folder.cleanup()
                break
            except OSError:
                time.sleep(0.1)

    def send(self, method, session=None, **params):
        """The result of a method.  Events that come meanwhile are kept in events."""
        self._number += 1
        number = self._number
        message = {"id": number, "method": method, "params": params}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._to, data):]
        while True:
            answer = self._receive()
            if answer.get("id") == number:
                assert "error" not in answer, (method, answer["error"])
                return answer["result"]
            self.events.append(answer)

    def _receive(self):
        end = time.monotonic() + TIMEOUT
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._from], [], [], max(0, end - time.monotonic()))
            assert ready, "chromium does not answer"
            data = os.read(self._from, 1 << 20)
            assert data, "chromium has ended"
            self._rest += data
        message, _, self._rest = self._rest.partition(b"\0")
        return json.loads(message.decode())

    def open(self, path, width=1200, height=800, dark=False):
        """A Page with a file, when it is loaded."""
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = Page(self, session)
        page.send("Page.enable")
        page.send("Runtime.enable")
        page.send("Network.enable")
        page.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        page.send("Emulation.setEmulatedMedia",
                  features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        page.send("Page.navigate", url=pathlib.Path(path).as_uri())
        page.wait("document.readyState === 'complete' && location.protocol === 'file:'")
        return page


class Page:
    def __init__(self, browser, session):
        self._browser, self._session = browser, session

    def send(self, method, **params):
        return self._browser.send(method, self._session, **params)

    def run(self, expression):
        """The value of a JavaScript expression; a promise is waited for."""
        result = self.send("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, (expression, result["exceptionDetails"])
        return result["result"].get("value")

    def wait(self, expression):
        """Until an expression is true."""
        end = time.monotonic() + TIMEOUT
        while not self.run(expression):
            assert time.monotonic() < end, "never: " + expression
            time.sleep(0.02)

    def settle(self):
        """Until the page has drawn what the last event changed."""
        self.run("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def text(self, selector):
        """The text of the first element."""
        return self.run("(document.querySelector(%s) || {}).textContent" % json.dumps(selector))

    def texts(self, selector):
        """The texts of all elements."""
        return self.run("[...document.querySelectorAll(%s)].map((one) => one.textContent)" % json.dumps(selector))

    def click(self, selector, number=0, times=1):
        """Click with the mouse on the middle of an element."""
        box = self.run("""(() => {
            const one = document.querySelectorAll(%s)[%d];
            if (!one) return null;
            one.scrollIntoView({block: "nearest"});
            const box = one.getBoundingClientRect();
            return [box.left + box.width / 2, box.top + box.height / 2];
        })()""" % (json.dumps(selector), number))
        assert box, "no " + selector
        for count in range(1, times + 1):
            for kind in "mousePressed", "mouseReleased":
                self.send("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=count)
        self.settle()

    def press(self, key):
        """Press a key: a character, or a name such as Enter."""
        text = key if len(key) == 1 else {"Enter": "\r"}.get(key, "")
        self.send("Input.dispatchKeyEvent", type="keyDown", key=key, text=text,
                  windowsVirtualKeyCode={"Enter": 13, "Escape": 27, "Backspace": 8}.get(key, 0))
        self.send("Input.dispatchKeyEvent", type="keyUp", key=key)
        self.settle()

    def type(self, text):
        for character in text:
            self.press(character)

    def picture(self, path):
        """Save what is seen as a PNG."""
        data = self.send("Page.captureScreenshot", format="png")["data"]
        with open(path, "wb") as file:
            file.write(base64.b64decode(data))

    def problems(self):
        """Exceptions and messages of the console, and addresses that were asked for over a network."""
        found = []
        for event in self._browser.events:
            if event.get("sessionId") != self._session:
                continue
            params = event["params"] if "params" in event else {}
            if event["method"] == "Runtime.exceptionThrown":
                found.append(params["exceptionDetails"])
            elif event["method"] == "Runtime.consoleAPICalled":
                found.append(params["args"])
            elif event["method"] == "Network.requestWillBeSent":
                url = params["request"]["url"]
                if not url.startswith(("file:", "blob:", "data:")):
                    found.append(url)
        return found
