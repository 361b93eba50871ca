"""The data of a report in HTML, as forms/html.py has put it there."""
import base64
import json
import re
import zlib


def report_of(page):
    data = re.search(r'<script id="data" type="text/plain">([A-Za-z0-9+/=]*)</script>', page).group(1)
    return json.loads(zlib.decompress(base64.b64decode(data)).decode("utf-8"))
