namespace HerDocs.Diagnostics;

/// <summary>A place in a text file as an editor shows it: both numbers count from one, columns in UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column)
{
    public override string ToString() => $"{Line},{Column}";
}
