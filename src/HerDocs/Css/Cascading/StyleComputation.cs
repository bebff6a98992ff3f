using HerDocs.Css.Grammars;
using HerDocs.Css.Properties;
using HerDocs.Css.Rules;
using HerDocs.Css.Selectors;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Geometry;

namespace HerDocs.Css.Cascading;

/// <summary>
/// Makes a computed style out of the rules that match: cascades them, takes in what is inherited, computes each value and adjusts
/// those that depend on one another (CSS Cascade 4 §4 to §6).
/// </summary>
internal sealed class StyleComputation(MediaContext media, DiagnosticBag diagnostics)
{
    /// <summary>Each property that is not inherited at its initial value, by slot, before adjustment.</summary>
    private static readonly object?[] InitialOwn = [.. PropertyTable.All.Where(property => !property.Inherited).Select(property => property.Initial)];

    private readonly VariableSubstitution variables = new(diagnostics);
    private readonly Setting?[] winners = new Setting?[PageDescriptors.CountWithProperties];
    private readonly List<Property> touched = [];
    private readonly List<int> won = [];
    private readonly List<Setting> inOrder = [];
    private Func<ComputeContext, FontChoice>? ownFont;

    /// <summary>Of the style that is being computed, as are the winners.</summary>
    private (IReadOnlyList<MatchedRule> Rules, CustomPropertySet Custom) current = ([], CustomPropertySet.Empty);

    public static ComputedStyle MakeInitial()
    {
        object?[] inherited = [.. PropertyTable.All.Where(property => property.Inherited).Select(property => property.Initial)];
        var own = (object?[])InitialOwn.Clone();
        StyleAdjustment.ClearAbsentBorders(own);
        return new ComputedStyle(inherited, own, CustomPropertySet.Empty, root: null);
    }

    /// <param name="parent">The style to inherit from; null for the root.</param>
    /// <param name="rules">What matches, in the order of the cascade.</param>
    /// <param name="pseudoElement">Which part of the element the style is for; it decides what applies.</param>
    public ComputedStyle Compute(ComputedStyle? parent, IReadOnlyList<MatchedRule> rules, PseudoElement pseudoElement = PseudoElement.None) =>
        Compute(parent, rules, pseudoElement, []);

    /// <param name="root">The style to inherit from; null for none.</param>
    /// <param name="rules">What matches, in the order of the cascade.</param>
    /// <param name="descriptors">The values of the descriptors of @page, by slot.</param>
    public ComputedStyle OfPage(ComputedStyle? root, IReadOnlyList<MatchedRule> rules, out object?[] descriptors)
    {
        descriptors = [.. PageDescriptors.All.Select(descriptor => descriptor.Initial)];
        return Compute(root, rules, PseudoElement.None, descriptors);
    }

    private ComputedStyle Compute(ComputedStyle? parent, IReadOnlyList<MatchedRule> rules, PseudoElement pseudoElement, object?[] descriptors)
    {
        var above = parent ?? ComputedStyle.Initial;
        var custom = CustomProperties(above, rules);
        var context = ContextBelow(above, isRoot: parent is null);
        current = (rules, custom);
        context.Direction = Direction(context, rules, custom);
        Cascade(rules, context.Direction, pseudoElement);
        var inherited = touched.Exists(property => property.Inherited) ? (object?[])context.Parent.InheritedValues.Clone() : context.Parent.InheritedValues;
        var own = (object?[])InitialOwn.Clone();
        var values = new Values(inherited, own, descriptors);
        SetFont(values, context, rules, custom);
        foreach (var property in touched)
            values.Set(property, ValueOf(property, context, rules, custom));
        Clear();
        var wasInline = StyleAdjustment.IsInlineLevel((Display)own[PropertyTable.Display.Slot]!);
        var blockifies = StyleAdjustment.Apply(own, parent, pseudoElement);
        return new ComputedStyle(inherited, own, custom, parent?.Root) { BlockifiesChildren = blockifies, WasInline = wasInline };
    }

    /// <summary>Which declarations win, in the order of the property table.</summary>
    /// <param name="rules">What matches, in the order of the cascade.</param>
    /// <param name="direction">The computed one, which decides what logical names stand for.</param>
    public IReadOnlyList<AppliedDeclaration> Winners(IReadOnlyList<MatchedRule> rules, Direction direction, PseudoElement pseudoElement = PseudoElement.None)
    {
        Cascade(rules, direction, pseudoElement);
        List<AppliedDeclaration> applied =
        [
            .. from property in touched
               orderby property.Index
               let declaration = winners[property.Index]!.Value.Declaration
               let rule = rules.First(rule => rule.Block.Contains(declaration))
               select new AppliedDeclaration(property, declaration, rule.Prelude, rule.IsUserAgent),
        ];
        Clear();
        return applied;
    }

    private ComputeContext ContextBelow(ComputedStyle above, bool isRoot)
    {
        var context = new ComputeContext { Parent = above, IsRoot = isRoot, Media = media, OwnFont = ownFont ??= OwnFont };
        return context.Begin();
    }

    /// <summary>The fonts of the element whose style is being computed: what of them is not set is inherited.</summary>
    private FontChoice OwnFont(ComputeContext context)
    {
        T Own<T>(Property<T> property) =>
            (T)(winners[property.Index] is null ? context.Parent.Get((Property)property) : ValueOf(property, context, current.Rules, current.Custom))!;
        return new FontChoice(
            Own(PropertyTable.FontFamily),
            Own(PropertyTable.FontWeight),
            Own(PropertyTable.FontStyle),
            Own(PropertyTable.FontStretch),
            Own(PropertyTable.FontOpticalSizing),
            Own(PropertyTable.FontVariationSettings),
            context.FontSize);
    }

    private CustomPropertySet CustomProperties(ComputedStyle parent, IReadOnlyList<MatchedRule> rules)
    {
        List<Declaration>? declarations = null;
        foreach (var rule in rules)
        {
            if (rule.Block.CustomProperties.Length > 0)
                (declarations ??= []).AddRange(rule.Block.CustomProperties);
        }
        return declarations is null
            ? parent.CustomPropertySet
            : CustomPropertyResolver.Resolve(parent.CustomPropertySet, declarations.OrderBy(declaration => declaration.IsImportant), diagnostics);
    }

    /// <summary>Found first, because logical names stand for one property or another by direction (CSS Logical 1 §2).</summary>
    private Direction Direction(ComputeContext context, IReadOnlyList<MatchedRule> rules, CustomPropertySet custom)
    {
        if (!rules.Any(rule => rule.Block.SetsDirection))
            return context.Parent.Direction;
        foreach (var setting in InOrder(rules))
        {
            if (setting.Longhand.LeftToRight == PropertyTable.Direction)
                winners[PropertyTable.Direction.Index] = setting;
        }
        var direction = (Direction)ValueOf(PropertyTable.Direction, context, rules, custom)!;
        winners[PropertyTable.Direction.Index] = null;
        return direction;
    }

    private void Cascade(IReadOnlyList<MatchedRule> rules, Direction direction, PseudoElement pseudoElement)
    {
        foreach (var setting in InOrder(rules))
        {
            var property = setting.Longhand.For(direction);
            if (!PseudoElementProperties.Allows(pseudoElement, property))
                continue;
            if (winners[property.Index] is null)
            {
                touched.Add(property);
                won.Add(property.Index);
            }
            winners[property.Index] = setting;
        }
    }

    /// <summary>From the weakest to the strongest (CSS Cascade 4 §6.1).</summary>
    private List<Setting> InOrder(IReadOnlyList<MatchedRule> rules)
    {
        inOrder.Clear();
        foreach (var rule in rules)
            inOrder.AddRange(rule.Block.Normal);
        foreach (var rule in rules)
            inOrder.AddRange(rule.IsUserAgent ? [] : rule.Block.Important);
        foreach (var rule in rules)
            inOrder.AddRange(rule.IsUserAgent ? rule.Block.Important : []);
        return inOrder;
    }

    /// <summary>Font size, line height and colour come first, because other values are relative to them.</summary>
    private void SetFont(Values values, ComputeContext context, IReadOnlyList<MatchedRule> rules, CustomPropertySet custom)
    {
        var (size, lineHeight) = (context.FontSize, context.Parent.LineHeight);
        if (Take(PropertyTable.FontSize))
            values.Set(PropertyTable.FontSize, size = (Length)ValueOf(PropertyTable.FontSize, context, rules, custom)!);
        context.SetFontSize(size);
        if (Take(PropertyTable.LineHeight))
            values.Set(PropertyTable.LineHeight, lineHeight = (LineHeight)ValueOf(PropertyTable.LineHeight, context, rules, custom)!);
        context.SetLineHeight(lineHeight);
        if (Take(PropertyTable.Color))
            values.Set(PropertyTable.Color, context.CurrentColor = (Color)ValueOf(PropertyTable.Color, context, rules, custom)!);
    }

    /// <summary>Whether the property is set; if so, it counts as done.</summary>
    private bool Take(Property property) => touched.Remove(property);

    private object? ValueOf(Property property, ComputeContext context, IReadOnlyList<MatchedRule> rules, CustomPropertySet custom)
    {
        var winner = winners[property.Index]!.Value;
        var value = Substituted(winner, custom);
        if (value == CssWide.Revert)
            value = UserAgentValue(property, context.Direction, rules, custom);
        var isDescriptor = property.Index >= PropertyTable.All.Count;
        if (value == CssWide.Unset)
            value = property.Inherited ? CssWide.Inherit : CssWide.Initial;
        if (value == CssWide.Inherit && !isDescriptor)
            return context.Parent.Get(property);
        return value is CssWide ? property.Initial : value.Compute(context);
    }

    /// <summary>What the built-in sheet alone would set (CSS Cascade 4 §7.3.3).</summary>
    private Specified UserAgentValue(Property property, Direction direction, IReadOnlyList<MatchedRule> rules, CustomPropertySet custom)
    {
        Specified value = CssWide.Unset;
        foreach (var setting in InOrder([.. rules.Where(rule => rule.IsUserAgent)]))
        {
            if (setting.Longhand.For(direction) == property)
                value = Substituted(setting, custom);
        }
        return value == CssWide.Revert ? CssWide.Unset : value;
    }

    private Specified Substituted(Setting setting, CustomPropertySet custom) =>
        setting.Value is VariableValue value ? variables.Substitute(value, custom, setting.Declaration) ?? CssWide.Unset : setting.Value;

    private void Clear()
    {
        foreach (var index in won)
            winners[index] = null;
        won.Clear();
        touched.Clear();
    }

    /// <summary>Where computed values go.</summary>
    private readonly record struct Values(object?[] Inherited, object?[] Own, object?[] Descriptors)
    {
        public void Set(Property property, object? value)
        {
            var target = property.Index >= PropertyTable.All.Count ? Descriptors : property.Inherited ? Inherited : Own;
            target[property.Slot] = value;
        }
    }
}
