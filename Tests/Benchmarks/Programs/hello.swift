// Swift's own floor: what a program takes that does nothing but start and print.
print("Hello")
