class Circle:
    def draw(self):
        pass


class Square:
    def draw(self):
        def corner():
            pass
        corner()


Circle().draw()
Square().draw()
