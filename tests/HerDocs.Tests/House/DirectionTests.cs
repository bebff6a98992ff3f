using System.Reflection;
using HerDocs.Pdf;

namespace HerDocs.Tests.House;

/// <summary>The direction in which the rooms of the library know one another, as src/README.md tells it.</summary>
public class DirectionTests
{
    /// <summary>Every room of the library, and the other rooms that it may know.</summary>
    private static readonly Dictionary<string, string[]> Rooms = new()
    {
        ["HerDocs.DataFields"] = [],
        ["HerDocs.Diagnostics"] = [],
        ["HerDocs.Files"] = ["Diagnostics"],
        ["HerDocs.Geometry"] = [],
        ["HerDocs.Images"] = [],
        ["HerDocs.LanguageTags"] = [],
        ["HerDocs.Profiles"] = ["DataFields", "Diagnostics", "Files", "Images", "LanguageTags"],
        ["HerDocs.Templates"] = ["Css", "DataFields", "Diagnostics", "Files", "Profiles"],
        ["HerDocs.Html"] = ["Diagnostics", "LanguageTags"],
        ["HerDocs.Css"] = ["Diagnostics", "Files", "Geometry", "Html"],
        ["HerDocs.Fonts"] = ["Css", "Diagnostics", "Geometry"],
        ["HerDocs.Svg"] = ["Css", "Diagnostics", "Fonts", "Geometry", "Html", "Images"],
        ["HerDocs.Documents"] = ["Css", "DataFields", "Diagnostics", "Files", "Fonts", "Geometry", "Html", "Images", "LanguageTags", "Svg"],
        ["HerDocs.Layout"] = ["Css", "Diagnostics", "Documents", "Fonts", "Geometry", "Images", "Svg"],
        ["HerDocs.Importing"] = ["DataFields", "Diagnostics", "Files", "Profiles"],
        ["HerDocs.Inspection"] = ["Css", "Diagnostics", "Documents", "Fonts", "Geometry", "Layout"],
        ["HerDocs.Writers"] = ["Diagnostics", "Documents", "Layout", "Writers.Html", "Writers.Pdf", "Writers.Word"],
        ["HerDocs.Writers.Html"] = ["Css", "Diagnostics", "Documents", "Fonts", "Geometry", "Html", "Images", "Layout", "Svg", "Writers"],
        ["HerDocs.Writers.Pdf"] = ["Css", "Diagnostics", "Documents", "Fonts", "Geometry", "Images", "Layout", "Pdf", "Svg", "Writers", "Writers.Painting"],
        ["HerDocs.Writers.Painting"] = ["Css", "Documents", "Geometry", "Images", "Layout", "Svg"],
        ["HerDocs.Writers.Svg"] = ["Css", "Documents", "Fonts", "Geometry", "Images", "Layout", "Svg", "Writers.Painting"],
        ["HerDocs.Writers.Word"] = ["Css", "DataFields", "Diagnostics", "Documents", "Fonts", "Geometry", "Images", "Layout", "Svg", "Writers"],
    };

    /// <summary>Namespaces of packages, and the rooms that talk to each: one, save where pictures are pixels.</summary>
    private static readonly Dictionary<string, string[]> Packages = new()
    {
        ["AngleSharp"] = ["HerDocs.Html"],
        ["DocumentFormat.OpenXml"] = ["HerDocs.Writers.Word"],
        ["Markdig"] = ["HerDocs.Templates"],
        ["Scriban"] = ["HerDocs.Templates"],
        ["SkiaSharp"] = ["HerDocs.Images", "HerDocs.Svg"],
        ["System.IO.Packaging"] = ["HerDocs.Writers.Word"],
        ["YamlDotNet"] = ["HerDocs.Profiles"],
    };

    private static readonly Lazy<List<(Type User, Type Used)>> Uses = new(() => [.. AssemblyUses.Of(typeof(DocumentBuilder).Assembly)]);

    [Fact]
    public void Rooms_know_only_the_rooms_before_them() => Assert.Empty(Uses.Value.Where(use => !MayKnow(use.User, use.Used)).Select(Sentence));

    [Fact]
    public void Packages_are_known_where_they_are_used() =>
        Assert.Empty(Uses.Value.Where(use => PackageOf(use.Used) is { } package && !Packages[package].Contains(RoomOf(use.User))).Select(Sentence));

    [Fact]
    public void Every_type_stands_in_a_room_or_at_the_front_door() =>
        Assert.DoesNotContain(typeof(DocumentBuilder).Assembly.GetTypes(), type => IsOurs(type) && RoomOf(type) is null && type.Namespace != "HerDocs");

    [Fact]
    public void Only_the_fonts_call_native_code()
    {
        var native = typeof(DocumentBuilder).Assembly.GetTypes()
            .Where(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                .Any(method => method.Attributes.HasFlag(MethodAttributes.PinvokeImpl)));
        Assert.All(native, type => Assert.Equal("HerDocs.Fonts", RoomOf(type)));
        Assert.NotEmpty(native);
    }

    [Fact]
    public void The_pdf_project_needs_nothing_beyond_the_base_library() =>
        Assert.All(typeof(PdfDocument).Assembly.GetReferencedAssemblies(), name => Assert.StartsWith("System.", name.Name));

    // Each kind of use is one that the reader must see, or the tests above could not fail.
    [Theory]
    [InlineData(typeof(UseSamples.InBaseType))]
    [InlineData(typeof(UseSamples.InProperty))]
    [InlineData(typeof(UseSamples.InParameter))]
    [InlineData(typeof(UseSamples.InGenericArgument))]
    [InlineData(typeof(UseSamples.InBody))]
    [InlineData(typeof(UseSamples.InLambda))]
    [InlineData(typeof(UseSamples.InIterator))]
    [InlineData(typeof(UseSamples.InTypeOf))]
    [InlineData(typeof(UseSamples.InConstraint<>))]
    public void Uses_are_seen(Type user) =>
        Assert.Contains(
            AssemblyUses.Of(typeof(DirectionTests).Assembly), use => Outermost(use.User, below: typeof(UseSamples)) == user && use.Used == typeof(UseSamples.Known));

    private static bool MayKnow(Type user, Type used)
    {
        var (from, to) = (RoomOf(user), RoomOf(used));
        return from is null || from == to || !IsOurs(used) || (to is not null && Rooms[from].Contains(to["HerDocs.".Length..]));
    }

    /// <summary>The room of ours that a type stands in; null for the front door and for types that are not ours.</summary>
    private static string? RoomOf(Type type) =>
        Longest(Rooms.Keys.Append("HerDocs.Pdf"), type.Namespace);

    private static string? PackageOf(Type type) => Longest(Packages.Keys, type.Namespace);

    private static string? Longest(IEnumerable<string> prefixes, string? name) =>
        prefixes.Where(prefix => name == prefix || name?.StartsWith(prefix + ".", StringComparison.Ordinal) == true).MaxBy(prefix => prefix.Length);

    private static bool IsOurs(Type type) => type.Namespace == "HerDocs" || type.Namespace?.StartsWith("HerDocs.", StringComparison.Ordinal) == true;

    private static Type Outermost(Type type, Type? below = null)
    {
        while (type.DeclaringType is { } outer && outer != below)
            type = outer;
        return type;
    }

    private static string Sentence((Type User, Type Used) use) => $"{Outermost(use.User)} may not know {use.Used}";
}
