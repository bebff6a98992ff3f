namespace HerDocs.Writers;

/// <summary>What a user may choose of how files are written.</summary>
public sealed record WriterOptions
{
    /// <summary>Pixels to the inch that presses make use of.</summary>
    public const int UsualResolution = 300;

    /// <summary>How many pixels to the inch a picture keeps where it has more, in formats for print.</summary>
    public int Resolution { get; init; } = UsualResolution;
}
