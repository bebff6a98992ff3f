namespace HerDocs.Css.Selectors;

/// <summary>How many ids, classes and types a selector counts (Selectors 4 §17).</summary>
internal readonly record struct Specificity(int Ids, int Classes, int Types) : IComparable<Specificity>
{
    public static Specificity operator +(Specificity a, Specificity b) => new(a.Ids + b.Ids, a.Classes + b.Classes, a.Types + b.Types);

    public static Specificity Max(Specificity a, Specificity b) => a.CompareTo(b) >= 0 ? a : b;

    public int CompareTo(Specificity other) => (Ids, Classes, Types).CompareTo((other.Ids, other.Classes, other.Types));

    public override string ToString() => $"({Ids},{Classes},{Types})";
}
