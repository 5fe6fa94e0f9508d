print("invite")
