using CsCheck;
using HerDocs.Profiles;

namespace HerDocs.Tests.Profiles;

public class PartialDateTests
{
    [Theory]
    [InlineData("2013")]
    [InlineData("2013-10")]
    [InlineData("2013-10-12")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2012-02-29")]
    public void A_date_reads_as_it_is_written(string text) => Assert.Equal(text, PartialDate.Parse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("13")]
    [InlineData("0000")]
    [InlineData("2013-1")]
    [InlineData("2013-00")]
    [InlineData("2013-13")]
    [InlineData("2013-02-29")]
    [InlineData("2013-10-00")]
    [InlineData("2013-10-32")]
    [InlineData("2013/10/12")]
    [InlineData("+2013-10-1")]
    [InlineData("2013-10-12 ")]
    [InlineData("２０１３")]
    public void What_is_no_date_is_not_read(string text) => Assert.Null(PartialDate.Parse(text));

    [Fact]
    public void Dates_sort_in_time_and_the_less_exact_first()
    {
        string[] texts = ["2013-10-12", "2014", "2013", "2013-10", "2012-12-31"];
        Assert.Equal(["2012-12-31", "2013", "2013-10", "2013-10-12", "2014"],
            texts.Select(t => PartialDate.Parse(t)!.Value).Order().Select(d => d.ToString()));
    }

    [Fact]
    public void Only_a_whole_date_is_a_day()
    {
        Assert.Equal(new DateOnly(2013, 10, 12), PartialDate.Parse("2013-10-12")?.FullDate);
        Assert.Null(PartialDate.Parse("2013-10")?.FullDate);
        Assert.Null(PartialDate.Create(2013, day: 12));
    }

    [Fact]
    public void Every_day_comes_back_from_its_text() =>
        Gen.Date.Always(day => PartialDate.Parse($"{day:yyyy'-'MM'-'dd}")?.FullDate == DateOnly.FromDateTime(day));
}
