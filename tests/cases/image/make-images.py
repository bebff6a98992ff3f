"""Makes the pictures of these tests with Pillow, an encoder that is not ours."""
import io
from PIL import Image, ImageCms


def picture(mode, size):
    """Every pixel differs from its neighbours, and red, green and blue from one another."""
    image = Image.new("RGB", size)
    for x in range(size[0]):
        for y in range(size[1]):
            image.putpixel((x, y), (x * 30 % 256, y * 50 % 256, (x + y) * 20 % 256))
    return image.convert(mode)


def save(image, name, **options):
    image.save(name, **options)


save(picture("L", (8, 8)), "gray.jpg", quality=80)
save(picture("RGB", (16, 8)), "rgb.jpg", quality=80, dpi=(300, 300))
save(picture("RGB", (40, 40)), "progressive.jpg", quality=80, progressive=True)
save(picture("CMYK", (8, 8)), "cmyk.jpg", quality=80)

exif = Image.Exif()
exif[0x0112] = 6
exif[0x011A] = 240.0
exif[0x011B] = 240.0
exif[0x0128] = 2
save(picture("RGB", (16, 8)), "turned.jpg", quality=80, exif=exif)

srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
save(picture("RGB", (8, 8)), "profile.jpg", quality=80, icc_profile=srgb)
save(picture("L", (8, 8)), "gray-with-rgb-profile.jpg", quality=80, icc_profile=srgb)

# Components called R, G and B and nothing else that says what they are.
stream = io.BytesIO()
picture("RGB", (8, 8)).save(stream, "JPEG", quality=80)
data = bytearray(stream.getvalue())
app0 = data.index(b"\xff\xe0")
del data[app0:app0 + 2 + int.from_bytes(data[app0 + 2:app0 + 4], "big")]
frame, scan = data.index(b"\xff\xc0"), data.index(b"\xff\xda")
for i, name in enumerate(b"RGB"):
    data[frame + 10 + i * 3] = name
    data[scan + 5 + i * 2] = name
open("rgb-names.jpg", "wb").write(data)

palette = picture("RGB", (4, 3)).quantize(5)
save(palette, "palette.png", transparency=2)
save(picture("RGBA", (4, 3)), "rgba.png", dpi=(150, 150))
save(Image.merge("RGBA", [*picture("RGB", (4, 3)).split(), picture("L", (4, 3))]), "translucent.png")
save(picture("L", (4, 3)).convert("I;16"), "gray16.png")
save(picture("RGB", (4, 3)), "profile.png", icc_profile=srgb)

if __name__ == "__main__":
    for name in ("palette.png", "rgba.png", "translucent.png", "gray16.png", "profile.png"):
        print(name, Image.open(name).convert("RGBA").tobytes().hex().upper())


# GIF: interlaced as Pillow writes it, with and without a colour that is none, and a moving one.
palette = picture("RGB", (13, 11)).convert("P", palette=Image.ADAPTIVE, colors=20)
save(palette, "palette.gif")
save(palette, "plain.gif", interlace=0)
save(palette, "transparent.gif", transparency=3)
frames = [Image.new("P", (6, 4), i) for i in range(3)]
for frame in frames:
    frame.putpalette([255, 0, 0, 0, 255, 0, 0, 0, 255])
frames[0].save("moving.gif", save_all=True, append_images=frames[1:], duration=100)

# A photograph, drawings with and without alpha, and a picture that is to be turned.
save(picture("RGB", (16, 8)), "photograph.webp", quality=90)
save(picture("RGB", (4, 3)), "drawing.webp", lossless=True)
save(Image.merge("RGBA", [*picture("RGB", (4, 3)).split(), picture("L", (4, 3))]), "translucent.webp", lossless=True, exact=True)
save(picture("RGB", (4, 3)), "turned.webp", lossless=True, exif=exif)
save(picture("RGB", (4, 3)), "moving.webp", save_all=True, append_images=[picture("L", (4, 3)).convert("RGB")], lossless=True)
