using HerDocs.Geometry;

namespace HerDocs.Writers.Word.Stories;

/// <summary>The columns that a section is set in (ECMA-376 Part 1 §17.6.4), from where lines begin. Each box in columns has its own.</summary>
/// <param name="around">The place of the box that is set in columns.</param>
internal sealed class SectionColumns(IReadOnlyList<SectionColumn> columns, BlockFrame around)
{
    public IReadOnlyList<SectionColumn> Columns { get; } = columns;

    public BlockFrame Around { get; } = around;

    public bool HasRule { get; init; }

    /// <summary>Whether all columns are to be about as full, and not each to hold what was written for it.</summary>
    public bool IsBalanced { get; init; }

    public bool AreEqual => Columns.All(column => column.Width == Columns[0].Width);

    public BlockFrame FrameOf(int column) => Around with
    {
        Left = Length.Zero,
        Right = Length.Zero,
        Width = Columns[column].Width,
        Columns = this,
    };
}

/// <param name="Gap">To the next column.</param>
internal readonly record struct SectionColumn(Length Width, Length Gap);
