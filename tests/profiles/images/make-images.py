"""Makes the pictures of pictures.yaml with Pillow: no photographs of anybody, but soft skies over a city."""
from math import sin
from PIL import Image, ImageDraw


def sky(mode, size):
    """From coral to night, with a low sun and a row of towers."""
    width, height = size
    image = Image.new("RGB", size)
    for y in range(height):
        for x in range(width):
            down = y / height
            glow = max(0, 1 - ((x / width - 0.6) ** 2 * 6 + (down - 0.6) ** 2 * 9))
            image.putpixel((x, y), (int(120 + 110 * glow + 20 * sin(x / 40)), int(60 + 100 * glow * down), int(90 - 40 * glow)))
    draw = ImageDraw.Draw(image)
    for tower in range(12):
        left = tower * width // 12
        draw.rectangle((left, height - (tower * 37 % 60 + 40) * height // 200, left + width // 16, height), fill=(40, 24, 36))
    return image.convert(mode)


sky("RGB", (1400, 2000)).save("poster.jpg", quality=60, dpi=(300, 300))
sky("RGB", (800, 450)).save("evening.webp", quality=70)
sky("L", (640, 360)).save("gray.jpg", quality=60)
sky("CMYK", (640, 360)).save("inks.jpg", quality=60)
sky("P", (320, 180)).save("flat.gif")
glass = sky("RGB", (400, 225))
glass.putalpha(Image.linear_gradient("L").resize(glass.size))
glass.quantize(64).save("glass.png", optimize=True)
