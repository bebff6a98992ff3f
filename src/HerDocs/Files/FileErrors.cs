namespace HerDocs.Files;

/// <summary>Numbers by which exceptions of the disk are told apart: those of errno(3) on Linux, which the runtime uses as well.</summary>
public static class FileErrors
{
    /// <summary>EFBIG</summary>
    public const int TooLarge = 27;

    /// <summary>ELOOP</summary>
    public const int LinksInCircle = 40;
}
