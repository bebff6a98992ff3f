namespace HerDocs.Images;

/// <summary>How stored pixels are to be turned to stand upright: the values of Exif 2.32 §4.6.4, Orientation.</summary>
public enum PictureOrientation
{
    Upright = 1,
    Mirrored = 2,
    HalfTurn = 3,
    MirroredHalfTurn = 4,

    /// <summary>Rows are columns: mirrored along the diagonal from the upper left.</summary>
    Transposed = 5,

    /// <summary>A quarter turn clockwise makes it upright.</summary>
    QuarterTurn = 6,

    /// <summary>Mirrored along the diagonal from the upper right.</summary>
    Transverse = 7,

    /// <summary>A quarter turn counterclockwise makes it upright.</summary>
    ThreeQuarterTurn = 8,
}
