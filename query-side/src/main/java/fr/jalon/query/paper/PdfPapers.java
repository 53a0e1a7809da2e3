package fr.jalon.query.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes a PDF of a template that is written as strict XHTML. Nothing is kept, and nothing is fetched from anywhere. */
@Component
public final class PdfPapers {
    /** Comes with the PDF library; its letters cover what names here are written in, but for Arabic and what is further away. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final ITemplateEngine templates;
    private final boolean demo;
    private final CmapLookup covered = covered();

    PdfPapers(ITemplateEngine templates, @Value("${jalon.demo:false}") boolean demo) {
        this.templates = templates;
        this.demo = demo;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /** The paper this template and these values give: tagged, with the title and the language it says; {@code demo} if it is one. */
    public byte[] write(String template, Map<String, Object> values) {
        Context context = new Context(Locale.FRANCE, values);
        context.setVariable("demo", demo);
        String text = templates.process(template, context);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFastMode()
                    .usePdfUaAccessibility(true)
                    .useFont(PdfPapers::font, "Liberation Sans")
                    .withHtmlContent(text, null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Whether a paper shows these words as they are written: with letters of its font only, none of them written from the right. */
    public boolean shows(String words) {
        char[] letters = words.toCharArray();
        return !Bidi.requiresBidi(letters, 0, letters.length)
                && words.codePoints().allMatch(letter -> letter == '\n' || covered.getGlyphId(letter) != 0);
    }

    private static CmapLookup covered() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(font()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), "the font of papers");
    }
}
