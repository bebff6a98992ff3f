using System.Diagnostics.CodeAnalysis;

namespace HerDocs.Images;

/// <summary>What came of reading a file as a picture: the picture, or why it is none that can be used.</summary>
public sealed record PictureReading
{
    private PictureReading(Picture? picture, PictureProblem? problem) => (Picture, Problem) = (picture, problem);

    public Picture? Picture { get; }

    public PictureProblem? Problem { get; }

    [MemberNotNullWhen(true, nameof(Picture))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsPicture => Picture is not null;

    public static implicit operator PictureReading(Picture picture) => new(picture, null);

    public static implicit operator PictureReading(PictureProblem problem) => new(null, problem);
}

/// <summary>
/// Why a file cannot be used as a picture. The reason is the second half of a sentence: "poster.gif cannot be used: it is a GIF".
/// </summary>
public sealed record PictureProblem(string Reason)
{
    /// <summary>Whether the file is of a kind that is not supported, rather than broken.</summary>
    public bool IsFormat { get; init; }

    /// <summary>What to do about it.</summary>
    public string? Hint { get; init; }

    internal static PictureProblem Broken(string reason) => new(reason) { Hint = "save it again from the program it comes from" };

    internal static PictureProblem Unsupported(string reason, string hint) => new(reason) { IsFormat = true, Hint = hint };

    internal static PictureProblem TooLarge(int width, int height) =>
        new($"it has {width} × {height} pixels") { Hint = "make it smaller: no page can show so many" };
}
