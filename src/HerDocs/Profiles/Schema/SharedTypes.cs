using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Schema;

/// <summary>The types that several sections share.</summary>
internal static class SharedTypes
{
    /// <summary>The oldest film that survives, Roundhay Garden Scene, is of 1888; the later end only catches slips of the finger.</summary>
    public static readonly IntegerType Year = new(1888, 2100, DiagnosticCode.YearOutOfRange);

    public static readonly ListType<Sourced<string>> Names = new(TextType.Line);

    /// <summary>Words of which none has a comma in it.</summary>
    public static readonly ListType<Sourced<string>> Words = new(TextType.Line) { IsWordList = true };
}
