package fr.jalon.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * An opened page as a printer without colour puts it on A4.
 *
 * @param text what is written on each sheet of paper
 * @param pictures of each sheet, in grey
 */
record Printed(List<String> text, List<BufferedImage> pictures) {

    private static final Path KEPT = Path.of("target", "screens");
    private static final int KEPT_OF_EACH = 3;
    private static final int DOTS_PER_INCH = 60;

    /** What is shown on paper that only a screen needs. What is folded and told on paper has its summary for a heading. */
    private static final String OF_THE_SCREEN = """
        () => [...document.querySelectorAll('form, nav, button, input, select, textarea, details:not(.told) > summary')]
          .filter(e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0)
          .map(e => e.outerHTML.slice(0, 120))\
        """;

    /** Words that do not stand out from white paper: those whose contrast with it is below 4.5. */
    private static final String PALE = """
        () => {
          const part = value => { const v = value / 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; };
          const light = colour => {
            const [r, g, b] = colour.match(/[\\d.]+/g).map(Number);
            return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
          };
          return [...document.querySelectorAll('body *')]
            .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) && e.checkVisibility())
            .filter(e => 1.05 / (light(getComputedStyle(e).color) + 0.05) < 4.5)
            .map(e => getComputedStyle(e).color + ' ' + e.outerHTML.slice(0, 120));
        }\
        """;

    /** Prints what this page shows; it stays set for paper. */
    static Printed of(Page page, String name) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var printed = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        try (var document = Loader.loadPDF(printed)) {
            var text = new ArrayList<String>();
            var pictures = new ArrayList<BufferedImage>();
            Files.createDirectories(KEPT);
            for (int number = 0; number < document.getNumberOfPages(); number++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(number + 1);
                stripper.setEndPage(number + 1);
                text.add(stripper.getText(document));
                if (number < KEPT_OF_EACH) {
                    var picture = new PDFRenderer(document).renderImageWithDPI(number, DOTS_PER_INCH, ImageType.GRAY);
                    ImageIO.write(
                            picture,
                            "png",
                            KEPT.resolve(name + "-papier-" + (number + 1) + ".png")
                                    .toFile());
                    pictures.add(picture);
                }
            }
            return new Printed(text, pictures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int pages() {
        return text.size();
    }

    String whole() {
        return String.join("\n", text);
    }

    /** What of the screen would be printed too. */
    static List<?> ofTheScreen(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return (List<?>) page.evaluate(OF_THE_SCREEN);
    }

    /** The words nobody could read on white paper, where the screen is dark. */
    static List<?> pale(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        return (List<?>) page.evaluate(PALE);
    }

    /** Whether most of each sheet is white, as the paper is. */
    boolean isMostlyWhite() {
        return pictures.stream().allMatch(Printed::isMostlyWhite);
    }

    private static boolean isMostlyWhite(BufferedImage picture) {
        long white = 0;
        var grey = picture.getRaster();
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                white += grey.getSample(x, y, 0) > 250 ? 1 : 0;
            }
        }
        return white * 10 > 7L * grey.getWidth() * grey.getHeight();
    }
}
