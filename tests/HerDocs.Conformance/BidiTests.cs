using System.Globalization;
using System.Text;
using HerDocs.Layout.Inlines.Bidi;

namespace HerDocs.Conformance;

/// <summary>The Unicode Bidirectional Algorithm against the files of the Unicode Character Database, every line of them.</summary>
public class BidiTests
{
    /// <summary>A character of each class, for the file that names only these.</summary>
    private static readonly Dictionary<string, string> Samples = new()
    {
        ["L"] = "a",
        ["R"] = "\u05D0",
        ["AL"] = "\u0627",
        ["EN"] = "1",
        ["ES"] = "+",
        ["ET"] = "$",
        ["AN"] = "\u0661",
        ["CS"] = ",",
        ["NSM"] = "\u0300",
        ["BN"] = "\u00AD",
        ["B"] = "\u2029",
        ["S"] = "\t",
        ["WS"] = " ",
        ["ON"] = "!",
        ["LRE"] = "\u202A",
        ["LRO"] = "\u202D",
        ["RLE"] = "\u202B",
        ["RLO"] = "\u202E",
        ["PDF"] = "\u202C",
        ["LRI"] = "\u2066",
        ["RLI"] = "\u2067",
        ["FSI"] = "\u2068",
        ["PDI"] = "\u2069",
    };

    [Fact]
    public void All_lines_of_BidiCharacterTest_pass()
    {
        var count = 0;
        foreach (var line in Lines("BidiCharacterTest.txt"))
        {
            var fields = line.Split(';');
            var text = string.Concat(fields[0].Split(' ').Select(code => char.ConvertFromUtf32(Number(code, NumberStyles.HexNumber))));
            byte? level = fields[1] == "2" ? null : (byte)Number(fields[1], NumberStyles.None);
            var resolved = BidiLevels.Resolve(text, level);
            Check(line, text, resolved, fields[3], fields[4]);
            Assert.Equal(fields[2], resolved.ParagraphLevel.ToString(CultureInfo.InvariantCulture));
            count++;
        }
        Assert.Equal(91707, count);
    }

    [Fact]
    public void All_lines_of_BidiTest_pass()
    {
        var (levels, order, count) = ("", "", 0);
        foreach (var line in Lines("BidiTest.txt"))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
            {
                levels = line["@Levels:".Length..].Trim();
            }
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal))
            {
                order = line["@Reorder:".Length..].Trim();
            }
            else
            {
                var fields = line.Split(';');
                var text = string.Concat(fields[0].Split(' ').Select(name => Samples[name]));
                var wanted = Number(fields[1].Trim(), NumberStyles.HexNumber);
                if ((wanted & 1) != 0)
                    Check(line, text, BidiLevels.Resolve(text, null), levels, order);
                if ((wanted & 2) != 0)
                    Check(line, text, BidiLevels.Resolve(text, 0), levels, order);
                if ((wanted & 4) != 0)
                    Check(line, text, BidiLevels.Resolve(text, 1), levels, order);
                count++;
            }
        }
        Assert.Equal(490846, count);
    }

    [Fact]
    public void Every_code_point_has_the_class_of_the_database()
    {
        var classes = new BidiClass[0x110000];
        foreach (var line in Judge.Lines("/usr/share/unicode/extracted/DerivedBidiClass.txt"))
        {
            // The values of what no line names come first, in comments.
            var text = line.StartsWith("# @missing:", StringComparison.Ordinal) ? line["# @missing:".Length..] : line;
            var fields = text.Split('#')[0].Split(';');
            if (fields.Length < 2)
                continue;
            var range = fields[0].Trim().Split("..");
            var type = fields[1].Trim() switch
            {
                "Left_To_Right" => BidiClass.L,
                "Right_To_Left" => BidiClass.R,
                "Arabic_Letter" => BidiClass.AL,
                "European_Terminator" => BidiClass.ET,
                "Boundary_Neutral" => BidiClass.BN,
                var name => Enum.Parse<BidiClass>(name),
            };
            var first = Number(range[0], NumberStyles.HexNumber);
            Array.Fill(classes, type, first, Number(range[^1], NumberStyles.HexNumber) + 1 - first);
        }
        for (var i = 0; i < classes.Length; i++)
            Assert.True(classes[i] == BidiData.ClassOf(i), $"U+{i:X4} is {classes[i]}, not {BidiData.ClassOf(i)}");
    }

    [Fact]
    public void Brackets_are_those_of_the_database()
    {
        var count = 0;
        foreach (var line in Lines("BidiBrackets.txt"))
        {
            var fields = line.Split('#')[0].Split(';');
            var (bracket, other) = (Number(fields[0].Trim(), NumberStyles.HexNumber), Number(fields[1].Trim(), NumberStyles.HexNumber));
            if (fields[2].Trim() == "o")
                Assert.Equal(BidiData.AsClosing(other), BidiData.ClosingOf(bracket));
            else
                Assert.NotEqual(0, BidiData.AsClosing(bracket));
            count++;
        }
        Assert.Equal(128, count);
    }

    private static void Check(string line, string text, BidiText resolved, string levels, string order)
    {
        var ofLine = resolved.LevelsOfLine(0, text.Length);
        var (foundLevels, shown) = (new StringBuilder(), new List<int>());
        var (place, kept) = (0, new List<byte>());
        foreach (var (rune, index) in text.EnumerateRunes().Select((rune, index) => (rune, index)))
        {
            var isRemoved = resolved.Classes[place].IsRemoved();
            foundLevels.Append(index == 0 ? "" : " ").Append(isRemoved ? "x" : ofLine[place].ToString(CultureInfo.InvariantCulture));
            if (!isRemoved)
            {
                shown.Add(index);
                kept.Add(ofLine[place]);
            }
            place += rune.Utf16SequenceLength;
        }
        var foundOrder = string.Join(' ', BidiText.VisualOrder(kept.ToArray()).Select(at => shown[at]));
        if (foundLevels.ToString() != levels || foundOrder != order.Trim())
            Assert.Fail($"{line}\nlevels {foundLevels}, wanted {levels}\norder {foundOrder}, wanted {order}");
    }

    private static IEnumerable<string> Lines(string file) =>
        Judge.Lines($"/usr/share/unicode/{file}").Where(line => line.Length > 0 && line[0] != '#');

    private static int Number(string text, NumberStyles style) => int.Parse(text, style, CultureInfo.InvariantCulture);
}
