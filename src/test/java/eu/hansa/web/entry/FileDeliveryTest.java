package eu.hansa.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileDeliveryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "report.pdf      | attachment; filename=\"report.pdf\"",
        "Räte & Städte.pdf | attachment; filename=\"Rate & Stadte.pdf\"; filename*=UTF-8''R%C3%A4te%20%26%20St%C3%A4dte.pdf",
        "Łódź*.pdf       | attachment; filename=\"_odz*.pdf\"; filename*=UTF-8''%C5%81%C3%B3d%C5%BA%2A.pdf"})
    void aNameIsToldToOldAndNewClients(String name, String header) {
        assertThat(FileDelivery.disposition("attachment", name)).isEqualTo(header);
    }
}
