draw 2 Circle.draw
draw 7 Square.draw
corner 8 Square.draw.<locals>.corner

