using System.Collections;
using HerDocs.Css.Grammars;
using HerDocs.Css.Properties;

namespace HerDocs.Css.Rules;

/// <summary>The declarations between two braces or in a style attribute, in the order they were written.</summary>
public sealed class DeclarationBlock : IReadOnlyList<Declaration>
{
    public static readonly DeclarationBlock Empty = new([]);

    private readonly Declaration[] declarations;

    internal DeclarationBlock(IEnumerable<Declaration> declarations)
    {
        this.declarations = [.. declarations];
        Normal = Settings(important: false);
        Important = Settings(important: true);
        CustomProperties = Array.FindAll(this.declarations, declaration => declaration.Custom is not null);
    }

    public int Count => declarations.Length;

    /// <summary>What the declarations without !important set, in order.</summary>
    internal Setting[] Normal { get; }

    /// <summary>What the declarations with !important set, in order.</summary>
    internal Setting[] Important { get; }

    internal Declaration[] CustomProperties { get; }

    internal bool SetsDirection { get; private set; }

    internal bool IsEffective => Normal.Length + Important.Length + CustomProperties.Length > 0;

    public Declaration this[int index] => declarations[index];

    public IEnumerator<Declaration> GetEnumerator() => ((IEnumerable<Declaration>)declarations).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Setting[] Settings(bool important)
    {
        var count = 0;
        foreach (var declaration in declarations)
            count += declaration.IsImportant == important ? declaration.Longhands.Count : 0;
        var settings = count == 0 ? [] : new Setting[count];
        count = 0;
        foreach (var declaration in declarations)
        {
            for (var i = 0; declaration.IsImportant == important && i < declaration.Longhands.Count; i++)
            {
                var (longhand, value) = declaration.Longhands[i];
                settings[count++] = new Setting(longhand, value ?? CssWide.Initial, declaration);
                SetsDirection |= longhand.LeftToRight == PropertyTable.Direction;
            }
        }
        return settings;
    }
}

/// <summary>One property set by a declaration.</summary>
internal readonly record struct Setting(Longhand Longhand, Specified Value, Declaration Declaration);
