namespace HerDocs.Layout.Inlines.Breaking;

/// <summary>
/// The line breaking class of every code point. The tables are made from the Unicode files in tests/cases/linebreak by
/// LineBreakDataTests, which fails when they differ: put newer files there and run it with HERDOCS_ACCEPT=1.
/// </summary>
internal static partial class LineBreakData
{
    public static LineBreakClass ClassOf(int codePoint)
    {
        var block = Middle[(Top[codePoint >> 12] << 5) | ((codePoint >> 7) & 0x1F)];
        return (LineBreakClass)(Blocks[(block << 7) | (codePoint & 0x7F)] - '0');
    }
}
