"""A Flask application with one page, for gunicorn_flask."""
from flask import Flask, render_template_string

app = Flask(__name__)
PRODUCTS = [{"name": "product %d" % i, "price": i * 7919 % 1000} for i in range(50)]


@app.route("/")
def index():
    cheap = sorted(PRODUCTS, key=lambda product: product["price"])[:20]
    return render_template_string("<ul>{% for p in products %}<li>{{ p.name }}: {{ p.price }}"
                                  "{% endfor %}</ul>", products=cheap)
